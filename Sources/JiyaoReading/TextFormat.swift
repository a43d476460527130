/// Text: a line is a paragraph.
struct TextFormat: FormatReader {
    let name = "text"
    let endings = ["txt"]
    let isLinewise = false

    func read(_ bytes: [UInt8], decoder: borrowing TextDecoder) throws(UnreadableDocument) -> Page {
        let (units, charset) = try decoder.decode(bytes)
        return Page(lines: PageLine.lines(of: units), charset: charset)
    }
}
