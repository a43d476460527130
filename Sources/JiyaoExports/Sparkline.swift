/// A row of bars, one character a value: ▁▂▃▄▅▆▇█, and · for 0.
package enum Sparkline {
    private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// - Parameter values: not negative; the greatest one is a full bar.
    package static func of(_ values: [Double]) -> String {
        let top = values.max() ?? 0
        return String(
            values.map { value in
                guard value > 0, top > 0 else { return "·" }
                return bars[min(bars.count - 1, Int(value / top * Double(bars.count)))]
            })
    }
}
