import Testing

@testable import JiyaoReading

private func seconds(_ body: () throws -> Void) rethrows -> Double {
    let time = try ContinuousClock().measure(body)
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}

/// Input that would be slow, or break, if anything were recursive or quadratic. The bounds are wide: a quadratic way
/// would take minutes.
@Suite struct HostilePageTests {
    @Test(arguments: [10_000, 200_000])
    func deepNestingLosesNoText(depth: Int) throws {
        let html =
            String(repeating: "<div>", count: depth) + "最深处的会议" + String(repeating: "</div>", count: depth) + "<p>会后"
        let time = try seconds {
            let lines = try HTMLPage.read(Array(html.utf8)).lines
            #expect(lines.map { String(decoding: $0.units, as: UTF16.self) } == ["最深处的会议", "会后"])
        }
        #expect(time < 20)
    }

    @Test func textAtEachDepthIsThere() throws {
        let depth = 20_000
        let html = (0..<depth).map { "<div>\($0)" }.joined() + (0..<depth).map { "</div>末\($0)" }.joined()
        let lines = try HTMLPage.read(Array(html.utf8)).lines
        let expected = (0..<depth).map { "\($0)" }.joined() + (0..<depth).map { "末\($0)" }.joined()
        #expect(lines.map { String(decoding: $0.units, as: UTF16.self) }.joined() == expected)
    }

    @Test func scriptsAreGoneAtAnyDepth() throws {
        let html =
            String(repeating: "<div>", count: 5000) + "<noscript><p>不要<b>x</b></noscript><p>要"
            + String(repeating: "</div>", count: 5000) + "<p>后"
        let lines = try HTMLPage.read(Array(html.utf8)).lines
        #expect(lines.map { String(decoding: $0.units, as: UTF16.self) } == ["要", "后"])
    }

    @Test(arguments: [
        "</b>", "<b>", "<td>", "<table><tr><td>", "<p>", "<a href=x>", "<li>", "&", "<", "<!--", "</p>", "<h1>",
    ])
    func repeatedTagsTakeLinearTime(tag: String) throws {
        let html = String(repeating: "<div>", count: 100_000) + String(repeating: tag, count: 100_000) + "会"
        let time = try seconds { _ = try HTMLPage.read(Array(html.utf8)) }
        #expect(time < 20, "\(tag) took \(time) s")
    }

    @Test func aPageOfManyShortLinesTakesLinearTime() throws {
        for line in [
            "分享到：", "摘要：会议强调要抓好各项工作落实", "来源：云陵日报", "云陵市召开防汛会议", "鲜花", "2022-01-01 10:00", "（林远山）", "会议强调，要抓实。",
        ] {
            let text = String(repeating: line + "\n", count: 20_000)
            let time = try seconds { _ = try readText(text) }
            #expect(time < 20, "\(line) took \(time) s")
        }
    }

    @Test func oneVeryLongLineTakesLinearTime() throws {
        for piece in ["会议", "来源：", "2022-01-01", "> ", "（", "|"] {
            let time = try seconds { _ = try readText(String(repeating: piece, count: 300_000)) }
            #expect(time < 20, "\(piece) took \(time) s")
        }
    }
}
