/// What is wrong with JSON that does not decode, for a message to the user.
package enum JSONFault {
    /// `no text in statements.2`, `broken JSON`: what is wrong, and where in the value.
    package static func reason(of error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, let context): "no \(key.stringValue)" + place(context)
        case DecodingError.typeMismatch(_, let context): "a value of another type" + place(context)
        case DecodingError.valueNotFound(_, let context): "no value" + place(context)
        case DecodingError.dataCorrupted(let context):
            context.codingPath.isEmpty ? "broken JSON" : "an unknown value" + place(context)
        default: "broken JSON"
        }
    }

    private static func place(_ context: DecodingError.Context) -> String {
        let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
        return path.isEmpty ? "" : " in " + path.joined(separator: ".")
    }
}
