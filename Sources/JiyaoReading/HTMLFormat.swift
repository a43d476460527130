/// HTML: its blocks are paragraphs.
struct HTMLFormat: FormatReader {
    let name = "html"
    let endings = ["html", "htm"]
    let isLinewise = false

    func read(_ document: RawDocument, decoder: TextDecoder) throws(UnreadableDocument) -> Page {
        let text = try decoder.decode(document, isMarkup: true)
        var page = try HTMLPage.read(Self.utf8(of: text, document.bytes))
        page.charset = text.charset.name
        return page
    }

    private static func utf8(of text: DecodedText, _ bytes: [UInt8]) -> [UInt8] {
        guard text.charset == .utf8 else { return Array(String(decoding: text.units, as: UTF16.self).utf8) }
        return text.markLength == 0 ? bytes : Array(bytes.dropFirst(text.markLength))
    }
}
