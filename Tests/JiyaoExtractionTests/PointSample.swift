import JiyaoCore
import Testing

@testable import JiyaoExtraction

/// A list of two points: the one to be tested, and a second one that names nobody and nothing.
struct PointSample {
    let sample: Sample
    /// All points of the text, a parent before its children.
    let points: [Finding.Point]

    /// - Parameter point: the first point with its marks and its closing mark.
    init(point: String, published: String? = nil) {
        self.init(text: "主要措施：一是\(point)二是值守。", published: published)
    }

    init(text: String, published: String? = nil) {
        sample = Sample(text, published: published)
        points = sample.document.directives.flatMap(\.items).flatMap(Self.flat)
    }

    private static func flat(_ point: Finding.Point) -> [Finding.Point] { [point] + point.children.flatMap(flat) }

    /// The text of some spans.
    func texts(_ spans: [TextSpan]) -> [String] { spans.map { sample.document.text[$0] } }

    var deadlines: [String] { texts(points.compactMap(\.deadline?.span)) }
    var days: [String?] { points.compactMap(\.deadline).map { $0.date?.description } }
}
