/// The part of a page of HTML that its author has named navigation, or hidden: `<div class="breadcrumb">`,
/// `<ul id="nav">`, `style="display:none"`.
///
/// A name is weaker evidence than an element: sites wrap articles in `<div id="share-content">` too, so that what
/// holds most of the page's paragraphs is none.
struct HTMLRegion {
    private var open: (name: String, depth: Int)?
    /// Whether a value of `class` or `id` names navigation: a page says the same few again and again.
    private var known: [String: Bool] = [:]

    var isOpen: Bool { open != nil }

    mutating func start(_ name: String, attribute: (String) -> String?) {
        if let region = open {
            if region.name == name { open?.depth += 1 }
        } else if Self.elements.contains(name), isNamed(attribute) || Self.isHidden(attribute) {
            open = (name, 1)
        }
    }

    mutating func end(_ name: String) {
        guard let region = open, region.name == name else { return }
        open = region.depth == 1 ? nil : (name, region.depth - 1)
    }

    private mutating func isNamed(_ attribute: (String) -> String?) -> Bool {
        for name in ["class", "id"] {
            guard let value = attribute(name), value.utf8.count <= 120 else { continue }
            let isMeant = known[value] ?? Self.names(value)
            known[value] = isMeant
            if isMeant { return true }
        }
        return false
    }

    private static func names(_ value: String) -> Bool {
        value.lowercased().split(whereSeparator: { !$0.isLetter }).contains { names.contains(String($0)) }
    }

    private static func isHidden(_ attribute: (String) -> String?) -> Bool {
        if attribute("hidden") != nil { return true }
        guard let style = attribute("style"), style.utf8.count <= 400 else { return false }
        return style.lowercased().filter { !$0.isWhitespace }.contains("display:none")
    }

    private static let elements: Set<String> = [
        "div", "section", "ul", "ol", "dl", "p", "table", "header", "form", "center",
    ]
    private static let names: Set<String> = [
        "nav", "navbar", "navigation", "topnav", "mainnav", "subnav", "leftnav", "menu", "mainmenu", "submenu",
        "breadcrumb", "breadcrumbs", "crumb", "crumbs", "share", "sharebox", "bdshare", "bdsharebuttonbox", "social",
        "related", "relate", "relevant", "recommend", "recommended", "copyright", "footer", "foot", "sidebar",
        "pagination", "pager", "prevnext", "comments", "friendlink", "friendlinks", "qrcode", "ewm", "toolbar",
        "topbar", "loginbox", "searchbox",
    ]
}

extension [PageLine] {
    /// Takes what stands in named regions for navigation, unless most of the page's paragraphs are there.
    mutating func passRegions() {
        func isParagraph(_ line: PageLine) -> Bool { line.units.count >= 40 && line.units.contains(0x3002) }
        let all = lazy.filter(isParagraph).reduce(0) { $0 + $1.units.count }
        let within = lazy.filter { $0.isInRegion && isParagraph($0) }.reduce(0) { $0 + $1.units.count }
        guard within * 3 < all || all == 0 else { return }
        for index in indices where self[index].isInRegion { self[index].isChrome = true }
    }
}
