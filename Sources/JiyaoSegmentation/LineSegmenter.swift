import JiyaoCore
import JiyaoICU

/// Cuts a stream of lines into words or sentences, piece by piece as it comes in, holding one line at a time.
///
/// Words: a line out for a line in, the words separated by one space. Sentences: one a line. Empty lines are kept, and
/// LF as well as CRLF ends a line. Not thread-safe.
package final class LineSegmenter {
    package enum Cut: Sendable {
        case words, sentences
    }

    /// The longest line, in bytes: positions are 32 bits wide in ICU.
    static let longest = 256 << 20

    private let cut: Cut
    private let words: any WordSegmenter
    private let sentences: SentenceSegmenter
    private let charset: Charset
    private let converter: Converter
    private let breaks: LineBreaks
    /// The line that is not whole yet.
    private var pending: [UInt8] = []
    /// From 1.
    private var line = 1
    /// Where the pending line begins in the input, in bytes.
    private var offset = 0

    /// - Throws: `ICUError` where ICU or its data is missing.
    package init(_ cut: Cut, words: any WordSegmenter, charset: Charset = .utf8) throws {
        self.cut = cut
        self.words = words
        sentences = try SentenceSegmenter()
        self.charset = charset
        converter = try Converter(charset: charset.name)
        breaks = LineBreaks(charset)
    }

    /// Takes the next piece of the input, and appends what its whole lines give.
    ///
    /// - Throws: `LineError` at the first line that is not of the charset; what was appended before it stays.
    package func feed(_ piece: [UInt8], into output: inout [UInt8]) throws {
        var start = 0
        while let end = breaks.end(in: piece, from: start, after: pending.count, last: pending.last) {
            pending.append(contentsOf: piece[start..<end])
            pending.removeLast(charset.width)
            try endLine(into: &output)
            offset += charset.width
            start = end
        }
        pending.append(contentsOf: piece[start...])
        if pending.count > Self.longest { throw tooLong }
    }

    /// Takes the last line, where no line break ends it.
    ///
    /// - Throws: `ICUError`.
    package func finish(into output: inout [UInt8]) throws {
        if !pending.isEmpty { try endLine(into: &output) }
    }

    private func endLine(into output: inout [UInt8]) throws {
        if pending.count > Self.longest { throw tooLong }
        // A byte order mark is no part of the first line.
        let mark = line == 1 && !charset.mark.isEmpty && pending.starts(with: charset.mark) ? charset.mark.count : 0
        let units: [UInt16]
        do {
            units = try pending.withUnsafeBufferPointer { bytes in
                try converter.decode(UnsafeBufferPointer(rebasing: bytes[mark...]))
            }
        } catch let error as MalformedBytes {
            throw LineError(
                line: line, offset: offset + mark + error.offset, reason: "not \(charset.name): malformed bytes")
        }
        let text = Text(units: units)
        switch cut {
        case .words:
            var isFirst = true
            for word in try words.words(in: text) {
                if !isFirst { output.append(0x20) }
                isFirst = false
                text.append(word.span, to: &output)
            }
            output.append(0x0A)
        case .sentences:
            let found = try sentences.sentences(in: text)
            for sentence in found {
                text.append(sentence, to: &output)
                output.append(0x0A)
            }
            if found.isEmpty { output.append(0x0A) }
        }
        line += 1
        offset += pending.count
        pending.removeAll(keepingCapacity: pending.count < 1 << 20)
    }

    private var tooLong: LineError {
        LineError(line: line, offset: offset, reason: "the line is longer than \(Self.longest >> 20) MB; it begins")
    }
}

/// A line that can't be read.
package struct LineError: Error, Sendable, Hashable, CustomStringConvertible {
    /// From 1.
    package var line: Int
    /// In the whole input, in bytes, from 0.
    package var offset: Int
    package var reason: String

    /// `line 3: not UTF-8: malformed bytes at byte 1042`
    package var description: String { "line \(line): \(reason) at byte \(offset)" }
}

extension Text {
    /// Appends the text of a span in UTF-8.
    fileprivate func append(_ span: TextSpan, to bytes: inout [UInt8]) {
        var position = span.start
        while position < span.end {
            let unit = UInt32(units[position])
            position += 1
            if unit < 0x80 {
                bytes.append(UInt8(unit))
            } else if unit < 0x800 {
                bytes.append(UInt8(0xC0 | unit >> 6))
                bytes.append(UInt8(0x80 | unit & 0x3F))
            } else if unit & 0xFC00 == 0xD800, position < span.end {
                let scalar = 0x10000 + (unit & 0x3FF) << 10 + UInt32(units[position] & 0x3FF)
                position += 1
                bytes.append(UInt8(0xF0 | scalar >> 18))
                bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
                bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
                bytes.append(UInt8(0x80 | scalar & 0x3F))
            } else {
                bytes.append(UInt8(0xE0 | unit >> 12))
                bytes.append(UInt8(0x80 | unit >> 6 & 0x3F))
                bytes.append(UInt8(0x80 | unit & 0x3F))
            }
        }
    }
}
