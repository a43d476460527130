import JiyaoICU

/// The program that makes the records.
public enum Program {
    /// Of the semantic versions; part of every pipeline's digest.
    public static let version = "0.1.0"

    /// `jiyao 0.1.0 (ICU 72.1)`
    public static var description: String { "jiyao \(version) (ICU \(ICU.version))" }
}
