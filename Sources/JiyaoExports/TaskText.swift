import JiyaoCore
import JiyaoStatistics

extension TaskRegister.Task {
    /// The point in few words: its headline, else its own words without those of the points nested in it.
    var brief: String {
        if let headline = point.headline { return headline }
        guard let child = point.children.first else { return point.text }
        // The child's own marker stands before its text.
        let own = child.span.start - point.span.start - child.marker.unicodeScalars.count
        return String(String.UnicodeScalarView(point.text.unicodeScalars.prefix(max(0, own))))
    }

    /// `各大队; with 各科室; by 9月底前 (2019-09-30); on 《…》`: what the point itself says. Its parent's is left out, since
    /// that is seen above it in a tree.
    var particulars: String {
        var parts: [String] = []
        if !point.owners.isEmpty { parts.append(point.owners.joined(separator: "；")) }
        if !point.supporting.isEmpty { parts.append("with " + point.supporting.joined(separator: "；")) }
        if let deadline = point.deadline { parts.append("by " + deadline.label) }
        if !point.basis.isEmpty { parts.append("on " + point.basis.joined(separator: "；")) }
        return parts.joined(separator: "; ").onOneLine
    }
}

extension MeetingRecord.Deadline {
    /// `9月底前 (2019-09-30)`
    var label: String { text + (date.map { " (\($0))" } ?? "") }
}

extension TaskRegister.List {
    /// `announced 4, found 3 (!)`; only the number found where none was announced.
    var numbers: String {
        guard let announced else { return counted(found, "point") }
        return "announced \(announced), found \(found)" + (isDoubtful ? " (!)" : "")
    }

    /// `黄永强: 提出了四个方面的要求 (announced 4, found 4)`
    var heading: String {
        let parts = [speaker, lead].compactMap { $0?.onOneLine }
        return (parts.isEmpty ? "points" : parts.joined(separator: ": ")) + " (\(numbers))"
    }
}

extension Source {
    /// `notices/a.ndjson:12 [key]`
    var place: String {
        (path + (line.map { ":\($0)" } ?? "") + (key.map { " [\($0)]" } ?? "")).onOneLine
    }
}
