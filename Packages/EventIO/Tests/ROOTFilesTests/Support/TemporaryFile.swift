import Foundation

/// A path for a file that is removed when the test is over.
final class TemporaryFile {
  let path: String

  init() {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("martlet-\(UUID().uuidString).root").path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var bytes: [UInt8] { get throws { Array(try Data(contentsOf: URL(fileURLWithPath: path))) } }
}
