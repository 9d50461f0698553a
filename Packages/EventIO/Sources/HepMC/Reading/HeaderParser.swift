import TextStreams

/// Reads the lines in front of the events: tools, names of weights, attributes of the run.
enum HeaderParser {
  static func parse(
    _ line: UnsafeBufferPointer<UInt8>, _ run: inout HepMCRun
  ) throws(HepMCError) {
    guard line.count > 2, line[1] == 0x20 else {
      if line.allSatisfy(FieldScanner.isSpace) { return }
      throw .malformed("A line in front of the events is none of W, T and A")
    }
    let text = UnsafeBufferPointer(rebasing: line[2...])
    switch line[0] {
    case UInt8(ascii: "W"):
      run.weightNames = lines(text)
    case UInt8(ascii: "T"):
      let parts = lines(text)
      run.tools.append(
        HepMCRun.Tool(
          name: parts[0], version: parts.count > 1 ? parts[1] : "",
          description: parts.dropFirst(2).joined(separator: "\n")))
    case UInt8(ascii: "A"):
      var scanner = FieldScanner(text)
      let name = String(decoding: scanner.word(), as: UTF8.self)
      _ = scanner.take(" ")
      run.attributes.append((name, unescaped(scanner.rest.withoutReturn)))
    case UInt8(ascii: "N"):
      break  // the number of weights, which some writers repeat
    default:
      throw .malformed("A line in front of the events is none of W, T and A")
    }
  }

  private static func lines(_ text: UnsafeBufferPointer<UInt8>) -> [String] {
    unescaped(text.withoutReturn).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes without a carriage return at the end, which files from elsewhere have.
  var withoutReturn: UnsafeBufferPointer<UInt8> {
    last == 0x0D ? UnsafeBufferPointer(rebasing: dropLast()) : self
  }
}
