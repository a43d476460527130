import Foundation

/// Encodes text by the C library's iconv, whose tables are not ICU's: what one writes and the other reads alike is right.
public enum Encoder {
    /// The text in a charset; nil where it has a character that the charset lacks.
    public static func bytes(of text: String, in charset: String) -> [UInt8]? {
        guard let handle = iconv_open(charset, "UTF-8"), handle != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(handle) }
        var input = text.utf8.map { CChar(bitPattern: $0) }
        // No charset takes more than four bytes a character.
        var output = [CChar](repeating: 0, count: 4 * input.count + 16)
        var inputLeft = input.count
        var outputLeft = output.count
        let result = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var sourceStart = source.baseAddress
                var targetStart = target.baseAddress
                let count = iconv(handle, &sourceStart, &inputLeft, &targetStart, &outputLeft)
                return count == -1 ? count : iconv(handle, nil, nil, &targetStart, &outputLeft)
            }
        }
        guard result != -1 else { return nil }
        return output.dropLast(outputLeft).map { UInt8(bitPattern: $0) }
    }
}
