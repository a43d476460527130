/// An article with what a reader has found in it.
package struct GoldDocument: Sendable {
    /// The name of its files without their endings.
    package let id: String
    let account: Account
    /// What its points tell; the columns of the rest are not counted here.
    let aspects: Set<PointAspect>
    /// All of the article.
    let article: Folded
    /// The lines that belong in no body text, those of one character left out.
    let furniture: [Folded]
    /// The lines of its body: what is left of the article's without furniture and title.
    let body: [[Unicode.Scalar]]

    /// - Parameter text: the article as it was found.
    /// - Throws: `ICUError`.
    package init(id: String, text: String, annotation: GoldAnnotation, _ folding: Folding) throws {
        self.id = id
        account = try Account(annotation, folding)
        aspects = (annotation.directives ?? []).flatMap { $0.items ?? [] }.aspects
        article = try folding(text)
        furniture = try (annotation.boilerplate ?? []).map { try folding($0) }.filter { $0.count > 1 }
        let title = try folding(annotation.title ?? "")
        body = Self.body(of: try folding.lines(of: text), without: furniture, title: title)
    }

    /// Each piece of furniture is taken out of the first line that holds it.
    private static func body(
        of lines: [Folded], without furniture: [Folded], title: Folded
    ) -> [[Unicode.Scalar]] {
        var pieces = furniture.map { Pattern($0.scalars) }
        var body: [[Unicode.Scalar]] = []
        for line in lines {
            var rest = line.scalars
            pieces.removeAll { piece in
                guard let place = piece.first(in: rest) else { return false }
                rest.removeSubrange(place)
                return true
            }
            if rest.count > 1, rest != title.scalars { body.append(rest) }
        }
        return body
    }
}
