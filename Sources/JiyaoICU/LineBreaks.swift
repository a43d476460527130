/// Finds where lines end in bytes that come piece by piece. Only in UTF-16 may the byte of a line feed be part of
/// another character.
package struct LineBreaks: Sendable {
    package let charset: Charset
    private let feed: [UInt8]
    private let carriageReturn: [UInt8]

    package init(_ charset: Charset) {
        self.charset = charset
        feed = charset.bytes(of: 0x0A)
        carriageReturn = charset.bytes(of: 0x0D)
    }

    /// The place behind the next line feed; nil where there is none.
    ///
    /// - Parameters:
    ///   - count: how many bytes of the line stood before `position`, in former pieces.
    ///   - last: the last of these.
    package func end(in piece: [UInt8], from position: Int, after count: Int, last: UInt8?) -> Int? {
        guard feed.count == 2 else { return piece[position...].firstIndex(of: 0x0A).map { $0 + 1 } }
        // The second byte of each unit.
        var index = position + (count & 1 == 0 ? 1 : 0)
        while index < piece.count {
            let before = index > position ? piece[index - 1] : last
            if piece[index] == feed[1], before == feed[0] { return index + 1 }
            index += 2
        }
        return nil
    }

    /// A line without the line feed, and the carriage return before it, that end it.
    package func content(of line: [UInt8]) -> [UInt8] {
        let bare = line.suffix(feed.count) == feed[...] ? line.dropLast(feed.count) : line[...]
        return Array(bare.suffix(feed.count) == carriageReturn[...] ? bare.dropLast(feed.count) : bare)
    }
}
