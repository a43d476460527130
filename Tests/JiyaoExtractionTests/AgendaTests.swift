import Testing

@testable import JiyaoExtraction

@Suite struct AgendaTests {
    private func lists(_ text: String) -> Int { Sample(text).document.enumerations.count }

    @Test(arguments: [
        "会议共有三项议程：一是通报情况；二是表彰先进；三是领导讲话。", "会议共分为四个环节。第一，签到；第二，观摩；第三，座谈；第四，总结。",
        "我们这次会议共有三项内容：一是公布名单；二是签订责任书；三是领导讲话。", "大会有五个议题：\n一、清淤\n二、标线\n三、值守\n四、巡查\n五、总结",
        "本次会议主要有两项议程：一是学习；二是讨论。",
    ])
    func theAgendaOfAMeetingMakesNoPoints(_ text: String) {
        #expect(lists(text) == 0, "\(text)")
    }

    @Test(arguments: [
        "会议要求做好三项工作：一是清淤；二是标线；三是值守。", "局长贺明远讲了三项内容：一是清淤；二是标线；三是值守。",
        "会议提出三点要求：一是清淤；二是标线；三是值守。", "整改分三个阶段：一是自查；二是整改；三是验收。", "一是清淤；二是标线。",
        "会议议定事项如下：一、清淤；二、标线。",
    ])
    func whatIsRequiredIsNoAgenda(_ text: String) {
        #expect(lists(text) == 1, "\(text)")
    }

    @Test func anAgendaIsNotWarnedOf() {
        #expect(Sample("会议共有四项议程：一是通报情况；二是表彰先进。").document.warnings.isEmpty)
    }
}
