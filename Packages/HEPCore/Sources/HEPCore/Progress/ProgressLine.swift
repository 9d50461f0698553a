/// The text of a progress bar.
struct ProgressLine {
  var label: String
  var done: Int
  var total: Int?
  var elapsed: Duration

  private static let width = 20

  var text: String {
    guard let total, total > 0 else {
      return "\(label) \(Self.short(Double(done)))  \(rate)"
    }
    let fraction = min(max(Double(done) / Double(total), 0), 1)
    let percent = Int(fraction * 100)
    let padding = String(repeating: " ", count: percent < 10 ? 2 : percent < 100 ? 1 : 0)
    return "\(label) [\(Self.bar(fraction))] \(padding)\(percent)%  \(rate)\(remaining(fraction))"
  }

  private var seconds: Double {
    Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
  }

  private var rate: String {
    seconds > 0 ? "\(Self.short(Double(done) / seconds))/s" : "-/s"
  }

  private func remaining(_ fraction: Double) -> String {
    guard fraction > 0 else { return "" }
    if fraction == 1 { return "  \(Self.clock(seconds))" }
    return "  \(Self.clock(seconds * (1 - fraction) / fraction)) left"
  }

  private static func bar(_ fraction: Double) -> String {
    let eighths = Int(fraction * Double(8 * width))
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let filled = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    return filled + String(repeating: " ", count: width - filled.count)
  }

  /// Hours, minutes and seconds, as 1:02:03 or 2:03.
  private static func clock(_ seconds: Double) -> String {
    let all = Int(min(seconds, 3.6e9).rounded(.up))
    let (hours, minutes, rest) = (all / 3600, all / 60 % 60, all % 60)
    let tail = rest < 10 ? "0\(rest)" : "\(rest)"
    guard hours > 0 else { return "\(minutes):\(tail)" }
    return minutes < 10 ? "\(hours):0\(minutes):\(tail)" : "\(hours):\(minutes):\(tail)"
  }

  /// Three digits or so with a prefix: 950, 1.2 k, 34 M.
  private static func short(_ number: Double) -> String {
    var (number, prefix) = (number, "")
    for next in [" k", " M", " G"] where number >= 1000 {
      number /= 1000
      prefix = next
    }
    let tenths = (number * 10).rounded() / 10
    return (tenths < 10 && !prefix.isEmpty ? "\(tenths)" : "\(Int(number.rounded()))") + prefix
  }
}
