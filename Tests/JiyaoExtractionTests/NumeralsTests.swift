import JiyaoCore
import Testing

@testable import JiyaoExtraction

@Suite struct NumeralsTests {
    @Test(arguments: [
        ("四", 4, 1), ("两", 2, 1), ("〇", 0, 1), ("十", 10, 1), ("十二", 12, 2), ("二十", 20, 2), ("二十一", 21, 3),
        ("九十九", 99, 3), ("三十", 30, 2), ("二〇一九", 2019, 4), ("二零二二", 2022, 4), ("一九九八年", 1998, 4), ("0", 0, 1),
        ("7", 7, 1), ("12", 12, 2), ("１２", 12, 2), ("2019年", 2019, 4), ("007", 7, 3), ("四个", 4, 1), ("3.5", 3, 1),
        ("十个", 10, 1), ("十十", 10, 1),
    ])
    func aNumberIsReadWithItsLength(_ string: String, _ value: Int, _ length: Int) {
        let text = Text(string)
        let read = Numerals.number(at: 0, in: text, limit: text.count)
        #expect(read?.value == value, "\(string)")
        #expect(read?.length == length, "\(string)")
    }

    @Test(arguments: ["", "个", "几", "百", "a1", "，", "12345", " 1", "第一"])
    func whatIsNoNumberIsNone(_ string: String) {
        let text = Text(string)
        #expect(Numerals.number(at: 0, in: text, limit: text.count)?.value == nil, "\(string)")
    }

    @Test func readingStopsAtTheLimit() {
        let text = Text("二十一2019")
        #expect(Numerals.number(at: 0, in: text, limit: 2)?.value == 20)
        #expect(Numerals.number(at: 0, in: text, limit: 1)?.value == 2)
        #expect(Numerals.number(at: 3, in: text, limit: 5)?.value == 20)
        #expect(Numerals.number(at: 3, in: text, limit: 3)?.value == nil)
    }

    @Test func everyNumberToNinetyNineIsReadAsItIsWritten() {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        for value in 1...99 {
            let tens = value / 10
            let string = (tens == 0 ? "" : tens == 1 ? "十" : digits[tens] + "十") + digits[value % 10]
            let read = Numerals.chinese(at: 0, in: Text(string), limit: string.utf16.count)
            #expect(read?.value == value && read?.length == string.utf16.count, "\(string)")
        }
    }
}
