import JiyaoICU

/// Finds the charset of a text that is not UTF-8 and has no byte order mark.
///
/// What the page declares is tried first, then the charsets in the order of their likelihood. None is believed: a
/// charset counts only if the whole document decodes strictly, if the text is likely Chinese, and if it is so much
/// likelier than the text that any other charset gives (`CharacterModel`) that a mistake is out of the question. Where
/// that leaves a doubt, as in a title alone, the guess of ICU's detector may settle it; it is slow and asked last.
final class CharsetGuess {
    /// How many bits a charset must be ahead of every other: odds of a million to one.
    private static let margin = 20.0
    /// What a declaration adds to the measure, in bits: one page in a hundred declares a wrong charset.
    private static let declarationBits = 6.0
    /// What the detector's first guess adds.
    private static let guessBits = 3.0
    /// The largest cost of an average character in 64 of a Chinese text, in bits. Lists of names come up to 14.7; text
    /// in a wrong charset has at least 16.4.
    private static let largestMean = 15.5
    /// The largest cost of an average character of a whole text that is not doubted. Of 20 characters or more, only
    /// bare lists of names are beyond it, and Korean in its own charset, which is in form perfect GB18030.
    private static let undoubtedMean = 14.2
    private static let undoubtedCount = 20
    /// What the charsets are weighed by, in bytes.
    private static let sampleSize = 4096
    /// What the detector gets, in bytes: it does 2 to 4 MB/s, and 200 bytes are enough for it.
    private static let prefixSize = 1024

    private var detector: CharsetDetector?

    private struct Candidate {
        var charset: Charset
        var measure: CharacterModel.Measure
    }

    /// - Parameter error: what is wrong in UTF-8.
    /// - Throws: `UnreadableDocument` where no charset is certain.
    func decode(
        _ bytes: [UInt8], notUTF8 error: MalformedBytes, declared: Charset?
    ) throws(UnreadableDocument) -> DecodedText {
        let sample = Self.sample(of: bytes)
        if Self.isBrokenUTF8(sample) { throw UnreadableDocument(reason: "\(error)") }
        return try rethrowing {
            let candidates = try Self.measured(
                sample, bytes.count, in: [.gb18030, .big5, .big5HKSCS, .utf16LE, .utf16BE])
            var attempts = ["\(error)"]
            let declared = declared == .utf8 ? nil : declared
            let ranked = candidates.sorted { $0.measure.bits < $1.measure.bits }.map { ($0.charset, 0.0) }
            let first = declared.map { [($0, Self.declarationBits)] } ?? []
            for (charset, bonus) in first + ranked.filter({ $0.0 != declared }) {
                if let text = try self.accept(charset, bonus: bonus, among: candidates, bytes, &attempts) {
                    return text
                }
            }
            if attempts.count == 1,
                let guess = try self.guesses(sample).lazy.compactMap({ Charset(label: $0) }).first(where: {
                    $0 != .utf8
                })
            {
                let bonus = Self.guessBits + (guess == declared ? Self.declarationBits : 0)
                if let text = try self.accept(guess, bonus: bonus, among: candidates, bytes, &attempts) { return text }
            }
            if attempts.count == 1 { attempts.append(try Self.doubt(declared, bytes)) }
            throw UnreadableDocument(reason: attempts.joined(separator: "; ") + "; --encoding names the charset")
        }
    }

    /// The text if it is UTF-16 without a byte order mark; nil if it is not.
    ///
    /// - Throws: `UnreadableDocument` where it is, but broken or cut off.
    func decodeUTF16(_ bytes: [UInt8]) throws(UnreadableDocument) -> DecodedText? {
        guard bytes.count % 2 == 0 else {
            guard let text = try decodeUTF16(bytes.dropLast()) else { return nil }
            let error = MalformedBytes(charset: text.charset.name, offset: bytes.count - 1)
            throw UnreadableDocument(reason: "\(error)")
        }
        return try rethrowing {
            let candidates = try Self.measured(Self.sample(of: bytes), bytes.count, in: [.utf16LE, .utf16BE])
            var attempts: [String] = []
            for candidate in candidates {
                if let text = try self.accept(candidate.charset, bonus: 0, among: candidates, bytes, &attempts) {
                    return text
                }
            }
            if let attempt = attempts.first { throw UnreadableDocument(reason: attempt) }
            return nil
        }
    }

    /// Refuses a short text that is right in UTF-8, but likelier one of another charset: all bytes of a word or two in
    /// GBK may happen to be UTF-8 of Cyrillic or Hebrew letters, those of UTF-16 ASCII.
    func checkShort(_ bytes: [UInt8], _ units: [UInt16]) throws(UnreadableDocument) {
        try rethrowing {
            let model = try CharacterModel.shared.get()
            let rivals = try Self.measured(bytes[...], bytes.count, in: [.gb18030, .big5, .utf16LE, .utf16BE])
            let limit = model.measure(units).bits
            if let rival = rivals.first(where: { $0.measure.bits < limit }) {
                throw UnreadableDocument(
                    reason: "too short a text to tell whether it is UTF-8 or \(rival.charset.name);"
                        + " --encoding names the charset")
            }
        }
    }

    /// The text in a charset, if it is beyond doubt.
    private func accept(
        _ charset: Charset, bonus: Double, among candidates: [Candidate], _ bytes: [UInt8], _ attempts: inout [String]
    ) throws -> DecodedText? {
        guard let own = candidates.first(where: { $0.charset == charset }), own.measure.mean <= Self.largestMean,
            candidates.allSatisfy({
                Self.areAlike($0.charset, charset) || $0.measure.bits - own.measure.bits + bonus >= Self.margin
            })
        else { return nil }
        let units: [UInt16]
        do {
            units = try bytes.decoded(as: charset)
        } catch let error as MalformedBytes {
            attempts.append("\(error)")
            return nil
        }
        try BinarySigns.refuse(units)
        // Code page 950 has no characters of its own there: they are Hong Kong's.
        if charset == .big5, units.contains(where: { (0xE000...0xF8FF).contains($0) }) { return nil }
        let measure = try CharacterModel.shared.get().measure(units)
        if measure.worstMean > Self.largestMean {
            attempts.append("as \(charset.name) in part no likely Chinese text")
            return nil
        }
        if measure.count >= Self.undoubtedCount, measure.mean > Self.undoubtedMean,
            try guesses(Self.sample(of: bytes)).first != charset.name
        {
            attempts.append("as \(charset.name) no likely Chinese text")
            return nil
        }
        return DecodedText(units: units, charset: charset)
    }

    /// Why neither the declared charset, nor else the likeliest by what is right in it, was accepted.
    private static func doubt(_ declared: Charset?, _ bytes: [UInt8]) throws -> String {
        let model = try CharacterModel.shared.get()
        let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
        var best = (mean: largestMean, reason: "nor likely Chinese text in another charset")
        for charset in declared.map({ [$0] }) ?? [.gb18030, .big5, .utf16LE, .utf16BE] {
            do {
                let mean = model.measure(try bytes.decoded(as: charset)).mean
                if mean < best.mean { best = (mean, "perhaps \(charset.name), but too short a text to tell") }
            } catch let error as MalformedBytes {
                if declared != nil { return "\(error)" }
                // A few bytes are right in any charset.
                guard error.offset >= first + 8 else { continue }
                let mean = model.measure(try Array(bytes.prefix(error.offset)).decoded(as: charset)).mean
                if mean < best.mean { best = (mean, "\(error)") }
            }
        }
        return best.reason
    }

    /// Charsets in which nearly all bytes mean the same.
    private static func areAlike(_ one: Charset, _ other: Charset) -> Bool {
        one == other || [one, other].allSatisfy { $0 == .big5 || $0 == .big5HKSCS }
    }

    /// Those in which a sample decodes strictly, with what its text costs.
    private static func measured(
        _ sample: ArraySlice<UInt8>, _ count: Int, in charsets: [Charset]
    ) throws -> [Candidate] {
        let model = try CharacterModel.shared.get()
        return try charsets.compactMap { charset in
            guard count % charset.width == 0 else { return nil }
            let converter = try Converter(charset: charset.name)
            do {
                let units = try sample.withUnsafeBufferPointer {
                    sample.endIndex == count ? try converter.decode($0) : try converter.decode(beginning: $0)
                }
                return Candidate(charset: charset, measure: model.measure(units))
            } catch is MalformedBytes {
                return nil
            }
        }
    }

    private func guesses(_ sample: ArraySlice<UInt8>) throws -> [String] {
        let detector = try self.detector ?? CharsetDetector()
        self.detector = detector
        return try sample.prefix(Self.prefixSize).withUnsafeBufferPointer { try detector.guesses($0) }
    }

    /// The bytes from the first that is not ASCII, on an even offset for UTF-16.
    private static func sample(of bytes: [UInt8]) -> ArraySlice<UInt8> {
        let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
        return bytes[(first & ~1)...].prefix(sampleSize)
    }

    /// Whether most bytes beyond ASCII stand in sequences of three as UTF-8 has them: no other charset gives these by
    /// chance, so that it is UTF-8 with broken bytes. Lone surrogates (CESU-8) count.
    private static func isBrokenUTF8(_ sample: ArraySlice<UInt8>) -> Bool {
        var beyondASCII = 0
        var inSequences = 0
        var position = sample.startIndex
        while position < sample.endIndex {
            if sample[position] >= 0x80 { beyondASCII += 1 }
            if position + 2 < sample.endIndex, sample[position] & 0xF0 == 0xE0, sample[position + 1] & 0xC0 == 0x80,
                sample[position + 2] & 0xC0 == 0x80
            {
                beyondASCII += 2
                inSequences += 3
                position += 2
            }
            position += 1
        }
        return inSequences * 2 > beyondASCII
    }

    private func rethrowing<Value>(_ body: () throws -> Value) throws(UnreadableDocument) -> Value {
        do {
            return try body()
        } catch let error as UnreadableDocument {
            throw error
        } catch {
            throw UnreadableDocument(reason: "\(error)")
        }
    }
}
