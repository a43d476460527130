import JiyaoICU

/// The text of a document, and what it was decoded from.
struct DecodedText {
    var units: [UInt16]
    var charset: Charset
    /// How many bytes its byte order mark has.
    var markLength = 0
}

/// Turns the bytes of a text to UTF-16; nothing is ever substituted. Owned by one worker, as its converter is.
///
/// The charset is what is known from without, or else what the byte order mark says, or UTF-8 if the bytes are right in
/// it, or what `CharsetGuess` is sure of.
final class TextDecoder {
    /// In so few bytes, text of another charset may look like UTF-8.
    private static let shortest = 64

    private let utf8: Converter
    private let guess = CharsetGuess()

    init() throws(ICUError) {
        utf8 = try Converter(charset: Charset.utf8.name)
    }

    /// - Parameter isMarkup: whether the document may declare its charset as HTML does.
    /// - Throws: `UnreadableDocument` where the bytes are no text, with the charset tried and the offset of the first
    ///   byte that is wrong in it.
    func decode(_ document: RawDocument, isMarkup: Bool = false) throws(UnreadableDocument) -> DecodedText {
        let bytes = document.bytes
        try BinarySigns.refuse(bytes)
        if let charset = document.charset ?? Charset.marked(bytes) { return try decode(bytes, as: charset) }
        let declared = isMarkup ? { DeclaredCharset.find(in: bytes) } : { nil }
        if let offset = bytes.firstIndex(of: 0) {
            if let text = try guess.decodeUTF16(bytes) { return text }
            throw UnreadableDocument(reason: "binary: a NUL at byte \(offset)")
        }
        let units: [UInt16]
        do throws(MalformedBytes) {
            units = try bytes.withUnsafeBufferPointer { buffer throws(MalformedBytes) in try utf8.decode(buffer) }
        } catch {
            return try guess.decode(bytes, notUTF8: error, declared: declared())
        }
        try BinarySigns.refuse(units)
        if bytes.count <= Self.shortest { try guess.checkShort(bytes, units) }
        return DecodedText(units: units, charset: .utf8)
    }

    /// Decodes a text whose charset is known; its byte order mark is dropped.
    private func decode(_ bytes: [UInt8], as charset: Charset) throws(UnreadableDocument) -> DecodedText {
        if let marked = Charset.marked(bytes), marked.width == 2, charset.width == 2, marked != charset {
            throw UnreadableDocument(
                reason: "not \(charset.name): the byte order mark at byte 0 is that of \(marked.name)")
        }
        let mark = !charset.mark.isEmpty && bytes.starts(with: charset.mark) ? charset.mark.count : 0
        do {
            let units = try bytes.decoded(from: mark, as: charset)
            try BinarySigns.refuse(units)
            return DecodedText(units: units, charset: charset, markLength: mark)
        } catch let error as UnreadableDocument {
            throw error
        } catch {
            throw UnreadableDocument(reason: "\(error)")
        }
    }
}

extension [UInt8] {
    /// - Throws: `MalformedBytes` with an offset in the whole array; `ICUError`.
    func decoded(from start: Int = 0, as charset: Charset) throws -> [UInt16] {
        let converter = try Converter(charset: charset.name)
        do {
            return try withUnsafeBufferPointer {
                try converter.decode(UnsafeBufferPointer(rebasing: $0.dropFirst(start)))
            }
        } catch let error as MalformedBytes {
            throw MalformedBytes(charset: charset.name, offset: error.offset + start)
        }
    }
}
