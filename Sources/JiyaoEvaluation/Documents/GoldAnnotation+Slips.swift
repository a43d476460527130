import JiyaoCore
import JiyaoPipelines

/// Slips of the pen that would count as misses of the program.
extension GoldAnnotation {
    /// A date that is none; nil where all are right.
    var slip: String? {
        for (name, date) in [("published", published), ("meeting.date", meeting?.date)] {
            if let date, !date.isEmpty, CalendarDate(date) == nil {
                return "\(name) is no date such as 2024-06-05: \(Names.shown(date))"
            }
        }
        return nil
    }

    /// A key of the whole that nobody reads and that is nearly one that is read; other keys are the annotator's own.
    static func mistypedKey(among keys: Set<String>) -> String? {
        let known = CodingKeys.allCases.map(\.rawValue)
        for key in keys.subtracting(known).sorted() {
            if let meant = Names.nearest(to: key, in: known), !keys.contains(meant) {
                return "unknown key '\(Names.shown(key))'; did you mean '\(meant)'?"
            }
        }
        return nil
    }
}
