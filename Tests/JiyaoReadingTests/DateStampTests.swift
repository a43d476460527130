import JiyaoTestKit
import Testing

@testable import JiyaoReading

private func stamp(_ text: String) -> String? {
    DateStamp(text.utf16.map { $0 }, at: 0).map { $0.date.description + ($0.time.map { " \($0)" } ?? "") }
}

private func whole(_ text: String) -> String? {
    DateStamp(whole: Array(text.utf16)).map { $0.date.description + ($0.time.map { " \($0)" } ?? "") }
}

@Suite struct DateStampTests {
    @Test func theDayMayComeFirst() throws {
        let stamp = try #require(DateStamp(Array("18.12.2014 10:17".utf16), at: 0))
        #expect(stamp.date.description == "2014-12-18")
        #expect(stamp.time?.description == "10:17")
        #expect(DateStamp(Array("1.2.2014".utf16), at: 0)?.date.description == "2014-02-01")
        for text in ["18.13.2014", "32.12.2014", "18.12.14", "18.12.20145", "1.2.3", "18.12.", "0.0.2014"] {
            #expect(DateStamp(Array(text.utf16), at: 0) == nil, "\(text)")
        }
    }

    @Test(arguments: [
        ("2019-9-9 10:41", "2019-09-09 10:41"), ("2020-05-22 14:18:06", "2020-05-22 14:18"),
        ("2022年1月8日", "2022-01-08"), ("2018/3/4", "2018-03-04"), ("20230111", "2023-01-11"),
        ("2022-01-01", "2022-01-01"), ("2022.1.1", "2022-01-01"), ("2022-01-01T09:05:00+08:00", "2022-01-01 09:05"),
        ("2022年 1月 8日 9时05分", "2022-01-08 09:05"), ("２０２２年１月８日", "2022-01-08"),
        ("2022年1月8日 星期六 09:05", "2022-01-08 09:05"), ("2022-01-08（周六）", "2022-01-08"),
        ("2022-01-08 25:00", "2022-01-08"), ("2022-01-08 10", "2022-01-08"),
    ])
    func datesAreReadInTheirForms(text: String, expected: String) {
        #expect(stamp(text) == expected)
    }

    @Test(arguments: [
        "", "2022", "2022-13-01", "2022-02-30", "202-1-1", "2022-1/1", "20221301", "202201011", "1月8日", "99-1-1",
        "2022年1月", "2022-1-123", "3000-01-01", "abc",
    ])
    func whatIsNoDateIsNone(text: String) {
        #expect(stamp(text) == nil)
    }

    @Test func aDateDoesNotBeginWithinANumber() {
        #expect(DateStamp(Array("12022-01-01".utf16), at: 1) == nil)
    }

    @Test func aWholeDateMayStandInBrackets() {
        #expect(whole("（2022年1月8日）") == "2022-01-08")
        #expect(whole("[2022-01-08 10:00]") == "2022-01-08 10:00")
        #expect(whole("2022年1月8日 星期六") == "2022-01-08")
        #expect(whole("2022年1月8日会议纪要") == nil)
        #expect(whole("第2022-01-08") == nil)
    }

    @Test func theFirstDateIsFound() {
        #expect(DateStamp(firstIn: Array("《晚间播报》（20220108）".utf16))?.date.description == "2022-01-08")
        #expect(DateStamp(firstIn: Array("没有日期 12:30".utf16)) == nil)
    }

    @Test func aSpanCoversTheDateAndItsTime() {
        let text = Array("2022-01-08 10:00 来源".utf16)
        #expect(DateStamp(text, at: 0)?.span.end == 16)
        #expect(DateStamp(Array("2022-01-08 来源".utf16), at: 0)?.span.end == 10)
    }

    @Test func randomTextNeverBreaksIt() {
        for seed in UInt64(1)...500 {
            var random = SeededGenerator(seed: seed)
            let text = (0..<30).map { _ in Array("0123456789-/年月日:：时 周（一".utf16).randomElement(using: &random)! }
            for position in text.indices {
                guard let stamp = DateStamp(text, at: position) else { continue }
                #expect(stamp.span.start == position && stamp.span.end <= text.count, "seed \(seed)")
                #expect(stamp.date.year != nil, "seed \(seed)")
            }
        }
    }
}
