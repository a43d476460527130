import Foundation
import JiyaoTestKit
import Testing

@testable import JiyaoArchive

struct DescriptorSinkTests {
    @Test func nothingIsLostInTheBuffer() throws {
        let folder = try TemporaryFolder()
        let descriptor = open(folder["a"].path, O_WRONLY | O_CREAT, 0o600)
        defer { close(descriptor) }
        let sink = DescriptorSink(descriptor: descriptor, path: "a")
        var expected = ""
        for number in 0..<30_000 {
            try sink.write("\(number)\n")
            expected += "\(number)\n"
        }
        try sink.flush()
        try sink.flush()
        #expect(try folder.string("a") == expected)
    }

    @Test func aClosedDescriptorIsAnErrorWithItsCode() {
        let sink = DescriptorSink(descriptor: -1, path: "standard output")
        let error = #expect(throws: FileError.self) {
            try sink.write("lost")
            try sink.flush()
        }
        #expect(error?.code == EBADF)
        #expect(error?.description == "standard output: cannot write: Bad file descriptor")
    }
}
