import Foundation
import JiyaoLexicons
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

/// Files and code name the same classes, whichever is changed.
@Suite struct ExtractionLexiconsTests {
    private let folder: TemporaryFolder
    private let data: DataDirectory

    init() throws {
        folder = try TemporaryFolder()
        let copy = folder["data"]
        try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: ProjectFiles.data.appendingPathComponent("lexicons"), to: copy.appendingPathComponent("lexicons"))
        data = DataDirectory(data: copy)
    }

    /// A file of word classes, and who reads it.
    struct Reader: Sendable, CustomTestStringConvertible {
        var file: LexiconFile
        var read: @Sendable (DataDirectory) throws -> Void

        var testDescription: String { file.name }
    }

    private static let readers = [
        Reader(file: Analysis.lexicons.markers.file) { _ = try MarkerWords($0) },
        Reader(file: Analysis.lexicons.subjects.file) { _ = try SubjectWords($0) },
        Reader(file: Analysis.lexicons.speech.file) { _ = try SpeechWords($0) },
        Reader(file: Analysis.lexicons.attendance.file) { _ = try AttendanceWords($0) },
        Reader(file: Analysis.lexicons.people.file) { _ = try PeopleWords($0) },
        Reader(file: Analysis.lexicons.owners.file) { _ = try OwnerWords($0) },
        Reader(file: Analysis.lexicons.deadlines.file) { _ = try DeadlineWords($0) },
        Reader(file: Analysis.lexicons.basis.file) { _ = try BasisWords($0) },
        Reader(file: Analysis.lexicons.meetingFacts.file) { _ = try MeetingFactWords($0) },
        Reader(file: Analysis.lexicons.meetingNames.file) { _ = try MeetingNameWords($0) },
        Reader(file: Analysis.lexicons.dates.file) { _ = try DateWords($0) },
        Reader(file: Analysis.lexicons.terms.file) { _ = try TermWords($0) },
    ]

    private func url(_ file: LexiconFile) -> URL { data.data.appendingPathComponent("lexicons/\(file.name).tsv") }

    private func write(_ lines: [Substring], to file: LexiconFile) throws {
        try Data(lines.joined(separator: "\n").utf8).write(to: url(file))
    }

    private func lines(of file: LexiconFile) -> [Substring] {
        String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }

    @Test(arguments: readers)
    func everyClassOfAFileIsAskedFor(reader: Reader) throws {
        let file = reader.file
        try reader.read(data)
        let names = Set(file.entries.compactMap(\.columns.first))
        #expect(!names.isEmpty)
        for name in names {
            let rest = lines(of: file).filter { !$0.hasSuffix("\t\(name)") }
            try write(rest, to: file)
            let error = #expect(throws: LexiconError.self) { try reader.read(data) }
            #expect(error?.description == url(file).path + ": has no word of the class '\(name)'")
        }
    }

    @Test(arguments: readers)
    func aClassThatNoCodeAsksForIsAnErrorAtItsLine(reader: Reader) throws {
        let file = reader.file
        let lines = lines(of: file)
        try write(lines + ["会议\tno_such_class"], to: file)
        let error = #expect(throws: LexiconError.self) { try reader.read(data) }
        #expect(error?.description == url(file).path + ":\(lines.count + 1): has the unknown class 'no_such_class'")
    }

    @Test func everyFileOfTheFolderIsReadOnceAndCountsForTheDigest() throws {
        let names = Analysis.lexicons.files.map(\.name)
        #expect(Set(names).count == names.count)
        let inFolder = try FileManager.default.contentsOfDirectory(atPath: data.data.path + "/lexicons")
        // The furniture of pages belongs to the reading.
        #expect(names.map { $0 + ".tsv" }.sorted() == inFolder.filter { $0 != "furniture.tsv" }.sorted())
    }

    @Test func allLexiconsAreReadInNoTime() throws {
        let time = try ProcessorTime.measure { _ = try ExtractionLexicons(data: data) }
        #if DEBUG
            let bound = Duration.milliseconds(500)
        #else
            let bound = Duration.milliseconds(30)
        #endif
        #expect(time < bound, "\(time)")
    }
}
