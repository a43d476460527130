import CJiyaoHTML

/// Takes the events of a parse, in the order of the document.
protocol HTMLHandler: AnyObject {
    /// - Parameters:
    ///   - name: of the element, in lower case.
    ///   - attribute: looks an attribute up by its name; to be called during this call only.
    func start(_ name: String, attribute: (String) -> String?)
    func end(_ name: String)
    /// A piece of character data, UTF-8.
    func characters(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// libxml2's HTML parser, by its events: no tree is built, so depth costs nothing and nothing is cut.
enum HTMLParser {
    private static let isReady: Bool = {
        jiyao_html_initialize()
        return true
    }()

    /// - Parameter bytes: UTF-8, known to be right, without NULs; whatever charset the document declares.
    /// - Returns: False where memory is short.
    static func parse(_ bytes: [UInt8], handler: some HTMLHandler) -> Bool {
        guard isReady, !bytes.isEmpty else { return true }
        let box = Box(handler)
        var handlers = jiyao_html_handlers(
            start: { context, name, attributes in
                guard let name, let handler = Box.handler(context) else { return }
                handler.start(String(cString: name)) { HTMLParser.value(of: $0, in: attributes) }
            },
            end: { context, name in
                guard let name else { return }
                Box.handler(context)?.end(String(cString: name))
            },
            characters: { context, bytes, count in
                Box.handler(context)?.characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
            })
        return withExtendedLifetime(box) {
            bytes.withUnsafeBufferPointer {
                jiyao_html_parse(
                    $0.baseAddress, Int32(bytes.count), &handlers, Unmanaged.passUnretained(box).toOpaque()) == 0
            }
        }
    }

    private static func value(of name: String, in attributes: UnsafePointer<UnsafePointer<CChar>?>?) -> String? {
        guard var pair = attributes else { return nil }
        while let found = pair[0] {
            if String(cString: found) == name { return pair[1].map { String(cString: $0) } ?? "" }
            pair += 2
        }
        return nil
    }

    /// Carries a handler through C.
    private final class Box {
        private let handler: any HTMLHandler

        init(_ handler: any HTMLHandler) { self.handler = handler }

        static func handler(_ context: UnsafeMutableRawPointer?) -> (any HTMLHandler)? {
            context.map { Unmanaged<Box>.fromOpaque($0).takeUnretainedValue().handler }
        }
    }
}
