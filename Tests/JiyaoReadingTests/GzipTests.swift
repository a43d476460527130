import JiyaoTestKit
import Testing

@testable import JiyaoReading

/// Bytes in pieces of a given size.
private final class PieceSource: ByteSource {
    private var rest: ArraySlice<UInt8>
    private let size: Int

    init(_ bytes: [UInt8], size: Int) {
        rest = bytes[...]
        self.size = size
    }

    func next() throws(ByteSourceError) -> [UInt8] {
        defer { rest = rest.dropFirst(size) }
        return Array(rest.prefix(size))
    }
}

/// What comes out, and the error that ends it.
private func inflated(_ bytes: [UInt8], pieces: Int = 1000) throws -> (bytes: [UInt8], error: String?) {
    let source = try GzipSource(PieceSource(bytes, size: pieces))
    var result: [UInt8] = []
    do throws(ByteSourceError) {
        while case let piece = try source.next(), !piece.isEmpty { result += piece }
        return (result, nil)
    } catch {
        return (result, error.reason)
    }
}

@Suite struct GzipTests {
    @Test(arguments: [1, 7, 1000, 1 << 20])
    func gzipGivesBackWhatWasCompressedWhateverThePiecesAre(pieces: Int) throws {
        var random = SeededGenerator(seed: 11)
        let bytes = (0..<3000).map { _ in UInt8.random(in: 60...80, using: &random) }
        let (result, error) = try inflated(gzipped(bytes), pieces: pieces)
        #expect(result == bytes)
        #expect(error == nil)
    }

    @Test func contentMuchLargerThanAPieceComesWhole() throws {
        let bytes = [UInt8](repeating: 0x61, count: 5_000_001)
        let (result, error) = try inflated(gzipped(bytes), pieces: 1 << 20)
        #expect(result.count == bytes.count)
        #expect(error == nil)
    }

    @Test func contentOfExactlyOnePieceComesWhole() throws {
        for count in [FileSource.pieceSize, FileSource.pieceSize * 2] {
            let (result, error) = try inflated(gzipped([UInt8](repeating: 0x62, count: count)), pieces: 1 << 20)
            #expect(result.count == count)
            #expect(error == nil)
        }
    }

    @Test func membersFollowOneAnother() throws {
        let (result, error) = try inflated(gzipped("一\n") + gzipped("") + gzipped("二\n") + [0, 0, 0], pieces: 3)
        #expect(String(decoding: result, as: UTF8.self) == "一\n二\n")
        #expect(error == nil)
    }

    @Test func everyTruncationIsTold() throws {
        let whole = gzipped("会议要求，各单位要抓好落实。\n")
        for count in 1..<whole.count {
            let (_, error) = try inflated(Array(whole.prefix(count)))
            #expect(error == "gzip: the file is truncated", "after \(count) bytes")
        }
    }

    @Test func aTruncatedSecondMemberKeepsTheFirst() throws {
        let (result, error) = try inflated(gzipped("第一份\n") + gzipped("第二份\n").dropLast(6))
        #expect(String(decoding: result, as: UTF8.self).hasPrefix("第一份\n"))
        #expect(error == "gzip: the file is truncated")
    }

    @Test func corruptBytesAreToldAfterWhatCameBefore() throws {
        var bytes = gzipped("第一份\n")
        bytes += [0x1F, 0x8B, 0x07, 0x00, 0x12, 0x34]
        let (result, error) = try inflated(bytes)
        #expect(String(decoding: result, as: UTF8.self) == "第一份\n")
        #expect(error?.hasPrefix("gzip: the file is corrupt") == true)
    }

    @Test func anyChangedByteIsToldOrHarmless() throws {
        let text = "会议由局长林远山主持。"
        let whole = gzipped(text)
        for seed in UInt64(1)...200 {
            var random = SeededGenerator(seed: seed)
            var bytes = whole
            bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
            let (result, error) = try inflated(bytes)
            #expect(error != nil || String(decoding: result, as: UTF8.self) == text, "seed \(seed)")
        }
    }
}
