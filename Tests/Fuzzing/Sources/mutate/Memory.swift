import Foundation

/// The most memory that the process had since a moment; Linux alone tells.
enum Memory {
  /// Begins to look for the peak anew.
  static func reset() {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return }
    fputs("5", file)
    fclose(file)
  }

  /// A line of the process's status in bytes, such as `VmHWM`; zero where it is not known.
  static func status(_ name: String) -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix(name + ":") }),
      let number = line.split(whereSeparator: \.isWhitespace).dropFirst().first
    else { return 0 }
    return (Int(number) ?? 0) << 10
  }

  /// How much the peak of some work lies above what there was before.
  static func growth(of work: () -> Void) -> Int {
    reset()
    let before = status("VmRSS")
    work()
    return max(0, status("VmHWM") - before)
  }
}
