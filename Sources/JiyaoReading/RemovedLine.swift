/// A piece of a page that is not in the article's text, and why.
package struct RemovedLine: Sendable, Hashable {
    package enum Reason: String, Sendable {
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
    }

    package var text: String
    package var reason: Reason
}
