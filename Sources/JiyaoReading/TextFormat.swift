/// Text: a line is a paragraph.
struct TextFormat: FormatReader {
    let name = "text"
    let endings = ["txt"]
    let isLinewise = false

    func read(_ document: RawDocument, decoder: TextDecoder) throws(UnreadableDocument) -> Page {
        let text = try decoder.decode(document)
        return Page(lines: PageLine.lines(of: text.units), charset: text.charset.name)
    }
}
