import JiyaoCore

/// Reads small numbers as they stand in lists and dates: 四, 十二, 二十一, 12, １２.
enum Numerals {
    /// The number that begins at `position` and its length in UTF-16 units; from 0 to 9999.
    static func number(at position: Int, in text: Text, limit: Int) -> (value: Int, length: Int)? {
        guard position < limit else { return nil }
        return Unit.isDigit(text[position])
            ? arabic(at: position, in: text, limit: limit) : chinese(at: position, in: text, limit: limit)
    }

    static func arabic(at position: Int, in text: Text, limit: Int) -> (value: Int, length: Int)? {
        var value = 0
        var length = 0
        while position + length < limit, let digit = Unit.digit(text[position + length]) {
            guard length < 4 else { return nil }
            value = value * 10 + digit
            length += 1
        }
        return length > 0 ? (value, length) : nil
    }

    /// 一 to 九十九 with 十, and digit by digit: 二〇一九.
    static func chinese(at position: Int, in text: Text, limit: Int) -> (value: Int, length: Int)? {
        var digits: [Int] = []
        var end = position
        var ten: Int?
        while end < limit, end - position < 5 {
            if text[end] == 0x5341 {  // 十
                guard ten == nil, digits.count <= 1 else { break }
                ten = digits.count
            } else if let digit = digit(text[end]) {
                if let ten, digits.count > ten { break }
                digits.append(digit)
            } else {
                break
            }
            end += 1
        }
        let length = end - position
        guard let ten else {
            guard !digits.isEmpty, digits.count <= 4 else { return nil }
            return (digits.reduce(0) { $0 * 10 + $1 }, length)
        }
        let tens = ten == 1 ? digits[0] : 1
        return (tens * 10 + (digits.count > ten ? digits[ten] : 0), length)
    }

    /// 〇零一二两三四五六七八九
    static func digit(_ unit: UInt16) -> Int? {
        switch unit {
        case 0x3007, 0x96F6, 0x25CB: 0
        case 0x4E00: 1
        case 0x4E8C, 0x4E24: 2
        case 0x4E09: 3
        case 0x56DB: 4
        case 0x4E94: 5
        case 0x516D: 6
        case 0x4E03: 7
        case 0x516B: 8
        case 0x4E5D: 9
        default: nil
        }
    }
}
