#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files of UTF-8 text.
enum TextFile {
  static func write(_ text: String, to path: String) throws(PlotError) {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw PlotError(
        .cannotWrite, "\(path) cannot be written: see that its folder exists and is writable.")
    }
  }
}
