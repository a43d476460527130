import JiyaoCore
import JiyaoLexicons

/// What a stage adds to a document; a stage may require what another provides. With sentences come the pairs of marks
/// that none cuts, with words the map of where they stand.
package enum Facet: String, Sendable, CaseIterable {
    case sentences, words, people, discourse, statements, participants, directives, meeting, terms, keyphrases, summary,
        speakers
}

/// A step of a pipeline. The stage itself is immutable and shared; what is not thread-safe lives in its processors.
package protocol Stage: Sendable {
    /// As it stands in a pipeline's file.
    static var name: String { get }
    /// One line for `jiyao pipeline show`.
    static var summary: String { get }
    static var requires: Set<Facet> { get }
    static var provides: Set<Facet> { get }

    /// - Parameters:
    ///   - settings: what the pipeline's file says of this stage; keys that are not asked for are errors.
    ///   - resources: what stages share.
    init(settings: inout Settings, resources: Resources) throws

    /// What one worker runs on document after document.
    func makeProcessor() throws -> Processor
}

/// Adds a stage's findings to a document. Owned by one worker.
package typealias Processor = (inout Document) throws -> Void
