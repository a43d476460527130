import JiyaoCore

/// Cuts a text into words. Not thread-safe: each worker owns its own.
package protocol WordSegmenter: AnyObject {
    /// The words of the text in their order; white space is no word.
    func words(in text: Text) throws -> [Word]
}
