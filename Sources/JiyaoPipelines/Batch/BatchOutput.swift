/// Takes what a batch makes. Its methods are called one after the other, in the order of the input.
package protocol BatchOutput: AnyObject {
    func receive(_ outcome: Outcome) throws
    /// Gives what was written its final name; not called where the batch could not be finished.
    func finish() throws
}
