import CLibOpenCC

/// Simplified text in traditional characters, by OpenCC's own dictionaries; brackets in place of quotation marks.
public func traditional(_ text: String) -> String {
    guard let converter = opencc_open("s2t.json"), converter != opencc_t(bitPattern: -1) else {
        fatalError("OpenCC has no s2t.json")
    }
    defer { opencc_close(converter) }
    guard let converted = opencc_convert_utf8(converter, text, text.utf8.count) else { fatalError("not converted") }
    defer { opencc_convert_utf8_free(converted) }
    let marks: [Character: Character] = ["“": "「", "”": "」", "‘": "『", "’": "』"]
    return String(String(cString: converted).map { marks[$0] ?? $0 })
}
