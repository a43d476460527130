import CZlib

/// The content of a gzip file, of all its members one after the other.
final class GzipSource: ByteSource {
    private let source: any ByteSource
    /// At a fixed address, since zlib keeps it.
    private let stream: UnsafeMutablePointer<z_stream>
    private var input: [UInt8] = []
    private var consumed = 0
    private var state = State.betweenMembers(first: true)
    /// zlib may hold more than the last piece had room for.
    private var hasMoreOutput = false
    /// Told after the bytes before it.
    private var pendingFailure: ByteSourceError?

    private enum State {
        case betweenMembers(first: Bool), inMember, ended
    }

    /// - Parameter source: the compressed bytes.
    init(_ source: any ByteSource) throws(ByteSourceError) {
        self.source = source
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 16 beyond the largest window: gzip and nothing else.
        let result = inflateInit2_(stream, 16 + MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        if result != Z_OK { throw ByteSourceError(reason: "gzip: zlib can't be set up") }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

    func next() throws(ByteSourceError) -> [UInt8] {
        while true {
            if let failure = pendingFailure { throw failure }
            if case .ended = state { return [] }
            if consumed == input.count, !hasMoreOutput {
                input = try source.next()
                consumed = 0
                if input.isEmpty { return try end() }
            }
            if case .betweenMembers(let first) = state {
                beginMember(first: first)
            } else {
                let output = inflatePiece()
                if !output.isEmpty { return output }
            }
        }
    }

    private func end() throws(ByteSourceError) -> [UInt8] {
        let wasWhole = if case .betweenMembers(first: false) = state { true } else { false }
        state = .ended
        if !wasWhole { throw ByteSourceError(reason: "gzip: the file is truncated") }
        return []
    }

    /// Passes over zeros, with which some tapes and tools pad a file.
    private func beginMember(first: Bool) {
        if !first {
            while consumed < input.count, input[consumed] == 0 { consumed += 1 }
            if consumed == input.count { return }
            inflateReset(stream)
        }
        state = .inMember
    }

    private func inflatePiece() -> [UInt8] {
        var result = Z_OK
        let offset = consumed
        let available = input.count - offset
        var left = 0
        let output = input.withUnsafeMutableBufferPointer { source in
            [UInt8](unsafeUninitializedCapacity: FileSource.pieceSize) { target, count in
                stream.pointee.next_in = source.baseAddress.map { $0 + offset }
                stream.pointee.avail_in = UInt32(available)
                stream.pointee.next_out = target.baseAddress
                stream.pointee.avail_out = UInt32(target.count)
                result = inflate(stream, Z_NO_FLUSH)
                left = Int(stream.pointee.avail_in)
                count = target.count - Int(stream.pointee.avail_out)
            }
        }
        consumed = input.count - left
        hasMoreOutput = false
        switch result {
        case Z_OK, Z_BUF_ERROR: hasMoreOutput = output.count == FileSource.pieceSize
        case Z_STREAM_END: state = .betweenMembers(first: false)
        default:
            let message = stream.pointee.msg.map { String(cString: $0) } ?? "code \(result)"
            pendingFailure = ByteSourceError(reason: "gzip: the file is corrupt (\(message))")
        }
        return output
    }
}
