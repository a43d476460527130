import Algorithms
import JiyaoCore

/// Tells who is the subject of a clause: a person, the meeting, a group.
///
/// 会上，黄永强局长指出 has 黄永强; 会议强调 the meeting; 与会人员一致表示 the group 与会人员; 他要求 the person who spoke last.
struct SubjectFinder {
    struct Subject {
        var speaker: Finding.Speaker
        var cue: TextSpan
    }

    private let document: Document
    private let text: Text
    private let lexicons: ExtractionLexicons
    private let dates: DateReader

    /// A mention after these is no subject: 对黄永强表示感谢.
    private static let objectMarkers = unitStrings(
        "对 向 与 和 跟 同 给 为 把 被 受 据 听取 陪同 代表 以 在 接待 会见 感谢 欢迎 介绍 按照 依照 根据 依据 遵照 按 学习 贯彻 落实 领会")
    /// A mention before these is no subject: 黄永强的讲话.
    private static let attributeMarkers = unitStrings("的 委托 带领下 率领 陪同 主持下 同志为 为核心 领导下 重要 讲话精神 系列 关于 新时代 精神")
    private static let pronouns = unitStrings("他 她 该同志")
    private static let plural = "们".units
    /// May stand between 会议 and its verb.
    private static let adverbs = unitStrings(
        "还 也 并 同时 最后 一致 特别 进一步 再次 要求并 首先 随后 认真 深入 着重 重点 明确 分析 研究 审议 听取 一并 上 中 对此 经 指出并 就 由 在 对 围绕 结合 针对 决定 专题 集中 传达 学习 通报 讨论"
    )
    private static let groups = unitStrings("大家 与会人员 与会者 参会人员 全体 双方 代表们 与会代表 委员们 同志们 会员们 学员们 老师们 师生")

    init(_ document: Document, lexicons: ExtractionLexicons) {
        self.document = document
        self.lexicons = lexicons
        text = document.text
        dates = DateReader(document.text)
    }

    /// The subject of a clause whose verb stands at `verb`, if the clause itself has one.
    ///
    /// - Parameters:
    ///   - last: the person who spoke last, for pronouns.
    ///   - allowsGroups: whether a noun phrase may be a group that speaks.
    func subject(of clause: TextSpan, before verb: Int, last: Int?, allowsGroups: Bool) -> Subject? {
        if let person = person(in: TextSpan(clause.start, verb)) { return person }
        let start = afterLeadingWords(clause.start, limit: verb)
        if let meeting = meeting(at: start, before: verb) { return meeting }
        if let group = attendees(at: start, before: verb) { return group }
        if let length = text.prefix(of: Self.pronouns, at: start), !text.matches(Self.plural, at: start + length),
            let last
        {
            return Subject(speaker: .person(last), cue: TextSpan(start, start + length))
        }
        if let role = role(at: start, before: verb) { return role }
        return allowsGroups ? group(TextSpan(start, verb)) : nil
    }

    /// The first mention that stands as a subject: nothing but 会上, 9月6日, 在听取汇报后 and the like is before it.
    private func person(in span: TextSpan) -> Subject? {
        let index = document.mentions.partitioningIndex { $0.span.start >= span.start }
        guard index < document.mentions.count, document.mentions[index].span.end <= span.end else { return nil }
        let mention = document.mentions[index]
        guard leadsUp(TextSpan(span.start, mention.span.start)),
            text.prefix(of: Self.attributeMarkers, at: mention.span.end) == nil
        else { return nil }
        return Subject(speaker: .person(mention.person), cue: mention.span)
    }

    /// Whether what stands before a mention may stand before a subject.
    private func leadsUp(_ span: TextSpan) -> Bool {
        if span.isEmpty { return true }
        if text.suffix(of: Self.objectMarkers, at: span.end) != nil { return false }
        if Unit.isMark(text[span.end - 1]) || Unit.isSpace(text[span.end - 1]) { return true }
        return text.suffix(of: Self.closers, at: span.end) != nil
            || lexicons.beforeNames.longest(at: span.end, in: text.units, limit: span.start) != nil
    }

    /// What ends an adverbial before the subject.
    private static let closers = unitStrings("上 中 时 后 前 日 下 间 内 际 由 ， 、 ） 午 晚 天 年")

    /// 会议, 大会 at the start of the clause, with nothing but adverbs between it and the verb.
    private func meeting(at start: Int, before verb: Int) -> Subject? {
        guard let word = lexicons.meetingWords.longest(at: start, in: text.units, limit: verb),
            MeetingWord(rawValue: word.value).contains(.speaker)
        else { return nil }
        let end = start + word.length
        guard end == verb || text.prefix(of: Self.adverbs, at: end) != nil || verb - end <= 2 else { return nil }
        return Subject(speaker: .meeting, cue: TextSpan(start, end))
    }

    /// 与会人员, 大家 at the start of the clause.
    private func attendees(at start: Int, before verb: Int) -> Subject? {
        guard let word = lexicons.meetingWords.longest(at: start, in: text.units, limit: verb),
            MeetingWord(rawValue: word.value).contains(.group)
        else { return nil }
        let span = TextSpan(start, start + word.length)
        return Subject(speaker: .collective(span), cue: span)
    }

    /// 局长指出: an office alone, where one person of the text has it.
    private func role(at start: Int, before verb: Int) -> Subject? {
        guard let title = lexicons.titles.longest(at: start, in: text.units, limit: verb),
            title.value == Title.post.rawValue, verb - start - title.length <= 6
        else { return nil }
        let name = text[TextSpan(start, start + title.length)]
        let bearers = document.people.indices.filter { index in
            document.people[index].titles.contains { $0.hasSuffix(name) }
        }
        guard bearers.count == 1, let bearer = bearers.first else { return nil }
        return Subject(speaker: .person(bearer), cue: TextSpan(start, start + title.length))
    }

    /// A noun phrase that ends in the head of a group or in a body: 与会代表, 各大队, 市住建局.
    private func group(_ span: TextSpan) -> Subject? {
        guard span.count <= Self.longestGroup else { return nil }
        var end = span.end
        while end > span.start, let length = adverb(endingAt: end, floor: span.start) { end -= length }
        // 市水利局18日|称
        if let day = (span.start..<end).first(where: { dates.day(at: $0, limit: end)?.span.end == end }) { end = day }
        var phrase = text.trimmed(TextSpan(span.start, end))
        if let length = text.prefix(of: Self.opening, at: phrase.start) { phrase.start += length }
        guard (2...30).contains(phrase.count) else { return nil }
        if text.prefix(of: Self.notGroups, at: phrase.start) != nil { return nil }
        if (phrase.start..<phrase.end).contains(where: { text.prefix(of: Self.modals, at: $0) != nil }) { return nil }
        let title = lexicons.titlesEnding.longest(at: phrase.end, in: text.units, limit: phrase.start)?.value
        let isPlural = text.prefix(of: Self.plurals, at: phrase.start) != nil
        let isGroup =
            text.suffix(of: Self.groups, at: phrase.end) != nil
            || title == Title.group.rawValue || title == Title.role.rawValue || (title != nil && isPlural)
            || lexicons.bodiesEnding.longest(at: phrase.end, in: text.units, limit: phrase.start) != nil
            || lexicons.meetingsEnding.longest(at: phrase.end, in: text.units, limit: phrase.start) != nil
        guard isGroup else { return nil }
        // 党的二十届三中全会 speaks as a meeting.
        let isMeeting = lexicons.meetingsEnding.longest(at: phrase.end, in: text.units, limit: phrase.start) != nil
        return Subject(speaker: isMeeting ? .meeting : .collective(phrase), cue: phrase)
    }

    /// With the adverbs after it, in UTF-16 units.
    private static let longestGroup = 48
    private static let notGroups = unitStrings(
        "在 于 从 对 向 会议 大会 把 将 以 经 据 按照 根据 受 为 牢记 落实 听取 请 主持 作 着眼 贯彻 学习 让 要 通过 随着 面对 针对 围绕 结合 为了 我 我们 但 而 也 还 并")
    /// A phrase with one of these is a clause.
    private static let modals = unitStrings("要 让 将 会议 不 是")
    /// 各分管副县长: an office alone is no group, several are.
    private static let plurals = unitStrings("各 有关 相关 分管 全体 多位 两位 几位 部分 与会")
    private static let opening = unitStrings("由 以及")
    private static let trailing = unitStrings("一致 纷纷 分别 先后 还 也 均 都 就此 对此 共同 依次 表态 认真 还就 同时 逐一 首先 随后")

    private func adverb(endingAt end: Int, floor: Int) -> Int? {
        guard let length = text.suffix(of: Self.trailing, at: end), end - length > floor else { return nil }
        return length
    }

    private static let leading = unitStrings(
        "会上 会议上 会中 会后 会前 最后 随后 同时 接着 首先 其次 然后 期间 此外 另外 对此 座谈会上 讨论中 座谈中 发言中 其中 会议最后 会议期间 当天 当日 并 而后 紧接着 现将 现把")

    /// After 会上, 最后 and the like, which lead up to the subject.
    private func afterLeadingWords(_ start: Int, limit: Int) -> Int {
        var start = start
        while start < limit, let length = text.prefix(of: Self.leading, at: start), start + length < limit {
            start = text.skippingSpace(from: start + length, limit: limit)
        }
        return start
    }
}
