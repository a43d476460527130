/// Takes bytes one after the other: a file, standard output, a buffer of a test.
package protocol ByteSink: AnyObject {
    func write(_ bytes: some Collection<UInt8>) throws
}

extension ByteSink {
    /// - Throws: `FileError` where the bytes can't be written.
    package func write(_ string: String) throws {
        try write(string.utf8)
    }
}
