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
    private let limit: Int
    private var piece: [UInt8] = []
    private var position = 0

    init(_ source: any ByteSource, limit: Int = LineReader.limit) {
        self.source = source
        self.limit = limit
    }

    /// Nil at the end. A last line needs no line break; where the source fails, an unfinished line is not told.
    func next() throws(ByteSourceError) -> Line? {
        var line: [UInt8] = []
        var isTooLong = false
        var hasBegun = false
        while true {
            if position == piece.count {
                do {
                    piece = try source.next()
                } catch {
                    number += 1
                    throw error
                }
                position = 0
                if piece.isEmpty {
                    if !hasBegun { return nil }
                    return finish(line, isTooLong: isTooLong)
                }
            }
            hasBegun = true
            let end = piece[position...].firstIndex(of: 0x0A) ?? piece.count
            if !isTooLong, line.count + end - position > limit {
                isTooLong = true
                line = []
            }
            if !isTooLong { line.append(contentsOf: piece[position..<end]) }
            if end < piece.count {
                position = end + 1
                return finish(line, isTooLong: isTooLong)
            }
            position = end
        }
    }

    private func finish(_ line: [UInt8], isTooLong: Bool) -> Line {
        number += 1
        if isTooLong { return .tooLong(number: number) }
        return .line(line.last == 0x0D ? Array(line.dropLast()) : line, number: number)
    }
}
