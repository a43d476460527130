extension MeetingRecord {
    /// The record as one line of `records.ndjson`, without its line break.
    public var json: String {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.string
    }

    /// Writes the record with its keys in the order of the format.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("schema")
            writer.value(schema)
            writer.key("id")
            writer.value(id)
            writer.key("source")
            source.write(to: &writer)
            writer.key("title")
            writer.value(title)
            writer.key("published")
            writer.value(published)
            writer.key("publishedTime")
            writer.value(publishedTime)
            writer.key("publisher")
            writer.value(publisher)
            writer.key("text")
            writer.value(text)
            writer.key("meeting")
            meeting.write(to: &writer)
            writer.key("participants")
            writer.array(participants) { $1.write(to: &$0) }
            writer.key("collectives")
            writer.array(collectives) { $1.write(to: &$0) }
            writer.key("statements")
            writer.array(statements) { $1.write(to: &$0) }
            writer.key("directives")
            writer.array(directives) { $1.write(to: &$0) }
            writer.key("keyphrases")
            writer.array(keyphrases) { $1.write(to: &$0) }
            writer.key("summary")
            writer.array(summary) { $1.write(to: &$0) }
            writer.key("speakers")
            writer.array(speakers) { $1.write(to: &$0) }
            writer.key("warnings")
            writer.array(warnings) { $1.write(to: &$0) }
            writer.key("pipeline")
            pipeline.write(to: &writer)
        }
    }
}

extension Source {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("path")
            writer.value(path)
            writer.key("key")
            writer.value(key)
            writer.key("format")
            writer.value(format)
            writer.key("charset")
            writer.value(charset)
            writer.key("bytes")
            writer.value(bytes)
            writer.key("sha256")
            writer.value(sha256)
            writer.key("line")
            writer.value(line)
        }
    }
}

extension MeetingRecord.Meeting {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("name")
            writer.value(name)
            writer.key("date")
            writer.value(date)
            writer.key("time")
            writer.value(time)
            writer.key("place")
            writer.value(place)
            writer.key("convener")
            writer.value(convener)
            writer.key("hosts")
            writer.value(hosts)
        }
    }
}

extension MeetingRecord.Participant {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("name")
            writer.value(name)
            writer.key("titles")
            writer.value(titles)
            writer.key("span")
            writer.value(span)
        }
    }
}

extension MeetingRecord.Passage {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("text")
            writer.value(text)
            writer.key("span")
            writer.value(span)
        }
    }
}

extension MeetingRecord.Statement {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("speaker")
            writer.value(speaker)
            writer.key("kind")
            writer.value(kind?.rawValue)
            writer.key("verb")
            writer.value(verb)
            writer.key("manner")
            writer.value(manner.rawValue)
            writer.key("text")
            writer.value(text)
            writer.key("span")
            writer.value(span)
            writer.key("cue")
            writer.value(cue)
        }
    }
}

extension MeetingRecord.DirectiveList {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("speaker")
            writer.value(speaker)
            writer.key("kind")
            writer.value(kind?.rawValue)
            writer.key("lead")
            writer.value(lead)
            writer.key("announced")
            writer.value(announced)
            writer.key("items")
            writer.array(items) { $1.write(to: &$0) }
        }
    }
}

extension MeetingRecord.Point {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("ordinal")
            writer.value(ordinal)
            writer.key("marker")
            writer.value(marker)
            writer.key("headline")
            writer.value(headline)
            writer.key("text")
            writer.value(text)
            writer.key("span")
            writer.value(span)
            writer.key("owners")
            writer.value(owners)
            writer.key("supporting")
            writer.value(supporting)
            writer.key("deadline")
            if let deadline {
                writer.object { writer in
                    writer.key("text")
                    writer.value(deadline.text)
                    writer.key("date")
                    writer.value(deadline.date)
                }
            } else {
                writer.null()
            }
            writer.key("basis")
            writer.value(basis)
            writer.key("children")
            writer.array(children) { $1.write(to: &$0) }
        }
    }
}

extension MeetingRecord.Keyphrase {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("text")
            writer.value(text)
            writer.key("score")
            writer.value(score)
            writer.key("count")
            writer.value(count)
        }
    }
}

extension MeetingRecord.Speaker {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("name")
            writer.value(name)
            writer.key("titles")
            writer.value(titles)
            writer.key("statements")
            writer.array(statements) { $0.value($1) }
            writer.key("directives")
            writer.array(directives) { $0.value($1) }
            writer.key("keyphrases")
            writer.value(keyphrases)
            writer.key("summary")
            writer.value(summary)
        }
    }
}

extension MeetingRecord.Warning {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("code")
            writer.value(code)
            writer.key("message")
            writer.value(message)
            writer.key("span")
            writer.value(span)
        }
    }
}

extension PipelineIdentity {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("name")
            writer.value(name)
            writer.key("version")
            writer.value(version)
            writer.key("digest")
            writer.value(digest)
        }
    }
}

extension Failure {
    /// Writes a line of `failures.ndjson`, without its line break.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("source")
            writer.object { writer in
                writer.key("path")
                writer.value(path)
                writer.key("key")
                writer.value(key)
                writer.key("line")
                writer.value(line)
            }
            writer.key("stage")
            writer.value(stage)
            writer.key("reason")
            writer.value(reason)
        }
    }
}
