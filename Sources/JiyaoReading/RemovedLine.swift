/// A piece of a page that is not in the article's text, and why.
package struct RemovedLine: Sendable, Hashable {
    package enum Reason: String, CaseIterable, Sendable {
        case title
        /// When, where and by whom it was published.
        case source
        case byline
        case navigation
        /// A word of the page's own, as 打印.
        case phrase
        /// What follows an article: other articles, the foot of the site.
        case after
        case caption
        /// A summary that the body repeats.
        case summary
        /// Very short lines in a row, as readers' reactions.
        case run
        case separator

        /// For people.
        package var explanation: String {
            switch self {
            case .title: "the title, which the record has apart from the text"
            case .source: "when, where or by whom it was published"
            case .byline: "who wrote, edited or photographed"
            case .navigation: "links and the site's own lines"
            case .phrase: "words of the page, such as 打印"
            case .after: "stands behind the article"
            case .caption: "caption of a picture"
            case .summary: "a summary that the text says again"
            case .run: "very short lines in a row, such as readers' reactions"
            case .separator: "a line of marks"
            }
        }
    }

    package var text: String
    package var reason: Reason
}
