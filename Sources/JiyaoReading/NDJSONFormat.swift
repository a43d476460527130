import JiyaoCore

/// NDJSON: an object a line with `text` or `html`, and optionally `id`, `title`, `date` and `publisher`.
struct NDJSONFormat: FormatReader {
    let name = "ndjson"
    let endings = ["ndjson", "jsonl"]
    let isLinewise = true

    func read(_ document: RawDocument, decoder: TextDecoder) throws(UnreadableDocument) -> Page {
        let decoded = try decoder.decode(document)
        let fields: [String: JSONValue]
        do {
            fields = try JSONObject.fields(
                of: decoded.units, wanted: ["id", "text", "html", "title", "date", "publisher"])
        } catch {
            throw UnreadableDocument(reason: error.description)
        }
        var page: Page
        if let text = try string("text", in: fields) {
            page = Page(lines: PageLine.lines(of: text))
            try BinarySigns.refuse(text)
        } else if let html = try string("html", in: fields) {
            try BinarySigns.refuse(html)
            page = try HTMLPage.read(Array(String(decoding: html, as: UTF16.self).utf8))
        } else {
            throw UnreadableDocument(reason: "the object has neither \"text\" nor \"html\"")
        }
        page.charset = decoded.charset.name
        switch fields["id"] {
        case .string(let id): page.key = PageLine(id[...]) == nil ? nil : String(decoding: id, as: UTF16.self)
        case .number(let id): page.key = id
        case nil, .null: break
        default: throw UnreadableDocument(reason: "\"id\" is neither string nor number")
        }
        page.hints.title = try string("title", in: fields).flatMap { PageLine($0[...])?.units }
        page.hints.publisher = try string("publisher", in: fields).flatMap { PageLine($0[...])?.units }.map {
            String(decoding: $0, as: UTF16.self)
        }
        if let date = try string("date", in: fields).flatMap({ PageLine($0[...])?.units }) {
            page.hints.published = DateStamp(date, at: 0)
            // A text is worth more than its date: one that tells no day, as "2024-03", is left aside.
            if page.hints.published == nil { page.hints.unreadDate = date }
        }
        return page
    }

    private func string(_ key: String, in fields: [String: JSONValue]) throws(UnreadableDocument) -> [UInt16]? {
        switch fields[key] {
        case .string(let units): return units
        case nil, .null: return nil
        default: throw UnreadableDocument(reason: "\"\(key)\" is no string")
        }
    }
}
