import ArgumentParser
import JiyaoICU
import JiyaoPipelines

/// What charset documents are in.
struct EncodingOptions: ParsableArguments {
    @Option(
        name: .customLong("encoding"),
        help: ArgumentHelp(
            """
            The charset of the input, whatever it says itself: UTF-8, GB18030 (GBK, GB2312), Big5, Big5-HKSCS, \
            UTF-16LE, UTF-16BE. (default: found out for each document; of segment, UTF-8)
            """,
            valueName: "name"))
    var label: String?

    var charset: Charset? { label.flatMap { Charset(label: $0) } }

    func validate() throws {
        guard let label, charset == nil else { return }
        let labels = Charset.allCases.flatMap(\.labels)
        let near = Names.nearest(to: label, in: labels).flatMap { Charset(label: $0) }
        let known = Charset.allCases.map(\.name).joined(separator: ", ")
        throw ValidationError(
            "unknown encoding '\(Names.shown(label))'; "
                + (near.map { "did you mean '\($0.name)'?" } ?? "known are \(known)"))
    }
}
