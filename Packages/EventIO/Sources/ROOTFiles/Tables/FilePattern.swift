#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The name of a file, or a pattern with `*`, `?` or `[…]` that stands for several.
struct FilePattern {
  let text: String

  init(_ text: String) { self.text = text }

  /// The files, in alphabetical order.
  ///
  /// - Throws: ``ROOTError`` when there is none.
  func files() throws(ROOTError) -> [String] {
    if access(text, F_OK) == 0 { return [text] }
    var matches = glob_t()
    defer { globfree(&matches) }
    guard glob(text, 0, nil, &matches) == 0, let paths = matches.gl_pathv else {
      throw ROOTError(.notFound, "There is no file '\(text)'").located(in: text)
    }
    return (0..<Int(matches.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
  }

  /// The bytes of a file; zero when it cannot be had.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
