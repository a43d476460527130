import JiyaoCore
import Testing
@testable import JiyaoExtraction
@Suite struct ZDebugTests {
    @Test func show() {
        for (t, n) in [("局长李岱全力推进清淤。", "李岱"), ("高效率地完成了任务。", "高效率"), ("高效率地完成了任务。", "高效"), ("副总经理相文生和花桃分别作了点评。","相文生"), ("杜宇新在讲话中要求地级领导班子", "杜宇新"), ("不再参选的林健锋呼吁大家忍耐一下，", "林健锋"), ("谢伟俊在会议结束后，未有前往宴会厅", "谢伟俊"),("会上，德育分管领导刘承刚同志就本学期开学工作，对全体班主任","刘承刚"),("副理事长曾凡跃作了《2006年财务报告》。","曾凡跃"),("事务总长金在烈肯定了北京论坛","金在烈")] {
            let d = Analysis.segmented(Text(t))
            let c = NameContext(d, lexicons: Analysis.lexicons)
            let u = Text(n).units
            let s = (0..<d.text.count - u.count).first { Array(d.text.units[$0..<$0 + u.count]) == u }!
            let x = TextSpan(s, s + u.count)
            var w = ""
            var p = 0
            while p < d.text.count { let e = d.wordMap.end(ofWordAt: p) ?? p + 1; w += d.text[TextSpan(p, e)] + "|"; p = e }
            print("DBG", n, c.score(x), "L", c.left(of: x), "R", c.right(of: x), "W", c.wordEvidence(x), c.edge(at: x.end), w, NameFinder(d, lexicons: Analysis.lexicons).names().map { d.text[$0] })
        }
    }
}
