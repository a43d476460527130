import JiyaoICU
import JiyaoTestKit
import Testing

@testable import JiyaoReading

@Suite struct DeclaredCharsetTests {
    @Test(arguments: [
        "<meta charset=gb2312>", "<META CHARSET='GBK'/>", "<meta charset = \"gb18030\" >", "<meta\ncharset=gbk\n>",
        "<html><head><meta name=author content=x><meta charset=gbk>", "<meta charset=gbk/>",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">",
        "<meta content='text/html;charset=gb2312;x' http-equiv=content-type>",
        "<?xml version=\"1.0\" encoding=\"GB2312\"?>", "<?XML version='1.0' encoding='gbk' ?><html>",
        "<!-- <meta charset=big5> --><meta charset=gbk>", "<!--><meta charset=gbk>",
        "<meta name=charset content=none><meta charset=gbk>", "<meta data-charset charset=gbk>",
    ])
    func aDeclarationIsFound(page: String) {
        #expect(DeclaredCharset.find(in: Array(page.utf8)) == .gb18030)
    }

    @Test(arguments: [
        "", "<", "<meta", "<meta charset", "<meta charset=", "<meta charset=>", "<meta charset=''>", "charset=gbk",
        "<p>charset=gbk</p>", "<!-- <meta charset=gbk>", "<meta charset=iso-8859-1>", "<meta charset=utf-16le>",
        "<meta>charset=gbk",
        "<script charset=gbk>", "<?xml version=1.0?>",
    ])
    func whatIsNoneIsNone(page: String) {
        #expect(DeclaredCharset.find(in: Array(page.utf8)) == nil)
    }

    @Test func itIsLookedForInTheFirstFewKilobytes() {
        let declaration = Array("<meta charset=big5>".utf8)
        #expect(DeclaredCharset.find(in: Array(repeating: 0x20, count: 4000) + declaration) == .big5)
        #expect(DeclaredCharset.find(in: Array(repeating: 0x20, count: 4096) + declaration) == nil)
    }

    @Test func ofTwoTheFirstCounts() {
        #expect(DeclaredCharset.find(in: Array("<meta charset=big5><meta charset=gbk>".utf8)) == .big5)
    }

    @Test func markupWithoutEndIsReadInLinearTime() {
        for piece in ["<", "<!--", "<meta ", "<meta charset ", "<?xml ", "<meta charset=\""] {
            let bytes = Array(String(repeating: piece, count: 1 << 20).utf8)
            _ = DeclaredCharset.find(in: bytes)
        }
    }

    @Test func anyBytesMayBeAsked() {
        let pieces = ["<meta ", "charset", "=", "\"", "gbk", ">", "<!--", "-->", "<?xml ", "encoding", " ", "会"].map {
            Array($0.utf8)
        }
        for seed in UInt64(1)...500 {
            var random = SeededGenerator(seed: seed)
            let bytes = (0..<12).flatMap { _ in pieces.randomElement(using: &random)! }
            let found = DeclaredCharset.find(in: bytes)
            #expect(found == nil || found == .gb18030, "seed \(seed)")
        }
    }
}
