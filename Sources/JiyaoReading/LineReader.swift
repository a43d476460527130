import JiyaoICU

/// The lines of a source. No more than one line is held, and of a line that is too long, nothing.
final class LineReader {
    enum Line: Equatable {
        /// Without its line break.
        case line([UInt8], number: Int)
        case tooLong(number: Int)
    }

    /// The longest line, in bytes.
    static let limit = 64 << 20

    /// The number of the line that was read last, or that could not be read, from 1; 0 before the first.
    private(set) var number = 0
    private let source: any ByteSource
    private let breaks: LineBreaks
    private let limit: Int
    private var piece: [UInt8] = []
    private var position = 0

    init(_ source: any ByteSource, charset: Charset = .utf8, limit: Int = LineReader.limit) {
        self.source = source
        breaks = LineBreaks(charset)
        self.limit = limit
    }

    /// Nil at the end. A last line needs no line break; where the source fails, an unfinished line is not told.
    func next() throws(ByteSourceError) -> Line? {
        var line: [UInt8] = []
        var count = 0
        var last: UInt8?
        while true {
            if position == piece.count {
                do {
                    piece = try source.next()
                } catch {
                    number += 1
                    throw error
                }
                position = 0
                if piece.isEmpty { return count == 0 ? nil : finish(line, count) }
            }
            let lineEnd = breaks.end(in: piece, from: position, after: count, last: last)
            let end = lineEnd ?? piece.count
            count += end - position
            last = piece[end - 1]
            // The line break does not count.
            if count <= limit + breaks.charset.width {
                line.append(contentsOf: piece[position..<end])
            } else {
                line = []
            }
            position = end
            if lineEnd != nil { return finish(line, count) }
        }
    }

    /// Whether a line holds white space of JSON only.
    func isBlank(_ line: [UInt8]) -> Bool {
        let width = breaks.charset.width
        guard line.count % width == 0 else { return false }
        // In UTF-16 the other byte of each unit is 0.
        let other = breaks.charset == .utf16BE ? 0 : 1
        return line.indices.allSatisfy {
            if width == 2, $0 & 1 == other { return line[$0] == 0 }
            return line[$0] == 0x20 || line[$0] == 0x09 || line[$0] == 0x0D
        }
    }

    private func finish(_ line: [UInt8], _ count: Int) -> Line {
        number += 1
        let content = breaks.content(of: line)
        if content.count > limit || count > 0 && line.isEmpty { return .tooLong(number: number) }
        return .line(content, number: number)
    }
}
