import Foundation
import JiyaoCore
import JiyaoTestKit

/// What a careful reader has found in a report of `data/samples`: a file of `Tests/Fixtures/samples`, whose README tells
/// the keys. What is left out is not judged.
struct SampleFacts: Decodable {
    struct Meeting: Decodable {
        var name: String?
        var date: String?
        var time: String?
        var place: String?
        var convener: String?
        var hosts: [String]
    }

    struct Participant: Decodable {
        var name: String
        var titles: [String]
    }

    struct Task: Decodable {
        struct Deadline: Decodable {
            var text: String
            /// Not judged where it is left out.
            var date: String?
        }

        /// Its place in `points`.
        var point: Int
        var owners: [String]?
        var supporting: [String]?
        var deadline: Deadline?
        var basis: [String]?
    }

    var source: String
    var key: String?
    var charset: String?
    var title: String?
    var published: String?
    /// Nobody is a publisher; not judged where the key is left out.
    var publisher: String??
    var meeting: Meeting
    var speakers: [String]
    var participants: [Participant]
    var announced: [Int?]
    var directiveSpeakers: [String?]
    var points: [[String]]
    var tasks: [Task]?
    var removed: [String]?

    private enum CodingKeys: String, CodingKey {
        case source, key, charset, title, published, publisher, meeting, speakers, participants, announced
        case directiveSpeakers, points, tasks, removed
    }

    init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        source = try keys.decode(String.self, forKey: .source)
        key = try keys.decodeIfPresent(String.self, forKey: .key)
        charset = try keys.decodeIfPresent(String.self, forKey: .charset)
        title = try keys.decodeIfPresent(String.self, forKey: .title)
        published = try keys.decodeIfPresent(String.self, forKey: .published)
        publisher =
            keys.contains(.publisher) ? .some(try keys.decodeIfPresent(String.self, forKey: .publisher)) : .none
        meeting = try keys.decode(Meeting.self, forKey: .meeting)
        speakers = try keys.decode([String].self, forKey: .speakers)
        participants = try keys.decode([Participant].self, forKey: .participants)
        announced = try keys.decode([Int?].self, forKey: .announced)
        directiveSpeakers = try keys.decode([String?].self, forKey: .directiveSpeakers)
        points = try keys.decode([[String]].self, forKey: .points)
        tasks = try keys.decodeIfPresent([Task].self, forKey: .tasks)
        removed = try keys.decodeIfPresent([String].self, forKey: .removed)
    }

    static func all() throws -> [SampleFacts] {
        let folder = ProjectFiles.root.appendingPathComponent("Tests/Fixtures/samples")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .filter { $0.hasSuffix(".json") }
            .map { try JSONDecoder().decode(Self.self, from: Data(contentsOf: folder.appendingPathComponent($0))) }
    }
}
