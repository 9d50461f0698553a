#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file that a command writes.
struct OutputPath {
  let path: String

  init(_ path: String) { self.path = path }

  /// Refuses to replace a file that is read at the same time, under whatever name.
  func check(against inputs: [String]) throws {
    guard let own = Self.identity(path) else { return }
    if let input = inputs.first(where: { Self.identity($0) == own }) {
      throw InputError("'\(path)' would replace '\(input)' while it is read")
    }
  }

  /// The device and the number of a file; nil when there is none.
  private static func identity(_ path: String) -> [UInt64]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }
}
