/// HTML: its blocks are paragraphs.
struct HTMLFormat: FormatReader {
    let name = "html"
    let endings = ["html", "htm"]
    let isLinewise = false

    func read(_ bytes: [UInt8], decoder: borrowing TextDecoder) throws(UnreadableDocument) -> Page {
        let (_, charset) = try decoder.decode(bytes)
        let mark = bytes.starts(with: TextDecoder.byteOrderMark) ? TextDecoder.byteOrderMark.count : 0
        var page = try HTMLPage.read(mark == 0 ? bytes : Array(bytes.dropFirst(mark)))
        page.charset = charset
        return page
    }
}
