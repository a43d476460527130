import Foundation
import Synchronization
import Testing

@testable import JiyaoReading

/// A pipe stands for standard input, which may keep its reader waiting for ever.
struct StandardInputTests {
    private let pipe = Pipe()

    private func source(_ isInterrupted: @escaping @Sendable () -> Bool) -> FileSource {
        FileSource(standardInput: isInterrupted, descriptor: pipe.fileHandleForReading.fileDescriptor)
    }

    @Test func bytesAndTheEndAreRead() throws {
        try pipe.fileHandleForWriting.write(contentsOf: Data("会议".utf8))
        try pipe.fileHandleForWriting.close()
        let source = source { false }
        #expect(try source.next() == Array("会议".utf8))
        #expect(try source.next() == [])
    }

    @Test(.timeLimit(.minutes(1))) func aWaitEndsWhenItIsCalledOff() {
        // The first question is before the wait, the others are in it.
        let asked = Atomic<Int>(0)
        let source = source { asked.add(1, ordering: .relaxed).newValue > 2 }
        #expect(throws: ByteSourceError.interrupted) { try source.next() }
        #expect(asked.load(ordering: .relaxed) == 3)
    }

    @Test func whatIsCalledOffReadsNothingMore() throws {
        try pipe.fileHandleForWriting.write(contentsOf: Data("会议".utf8))
        let source = source { true }
        #expect(throws: ByteSourceError.interrupted) { try source.next() }
    }

    /// No document, no failure, and none of the arguments behind it.
    @Test func anInputThatIsCalledOffIsAtItsEnd() throws {
        let input = try DocumentInput(["-", "/etc/hostname"], callsOff: { true })
        #expect(input.next() == nil)
        #expect(input.isInterrupted)
        #expect(input.next() == nil)
    }

    @Test func anInputThatEndsByItselfIsNotInterrupted() {
        let input = DocumentInput(bytes: Array("会议".utf8), path: "a.txt")
        while input.next() != nil {}
        #expect(!input.isInterrupted)
    }
}
