extension JSONText {
  mutating func member(_ name: String, _ value: Double?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  mutating func member(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  mutating func member(_ name: String, _ values: [Double]) {
    key(name)
    beginArray()
    for value in values { number(value) }
    endArray()
  }

  mutating func member(_ name: String, _ texts: [String]) {
    key(name)
    beginArray()
    for text in texts { string(text) }
    endArray()
  }

  /// Writes an object and prints it as one line.
  static func printObject(_ members: (inout JSONText) -> Void) {
    var json = JSONText()
    json.beginObject()
    members(&json)
    json.endObject()
    StandardOutput.write(json.lines)
  }
}

extension Double {
  /// The number with some significant digits, for tables that people read.
  func shown(_ digits: Int = 5) -> String {
    if self == 0 { return "0" }
    guard isFinite else { return "\(self)" }
    var size = magnitude
    var exponent = 0
    while size >= 10 {
      size /= 10
      exponent += 1
    }
    while size < 1 {
      size *= 10
      exponent -= 1
    }
    let places = digits - 1 - exponent
    guard (-4..<15).contains(exponent) else {
      return "\((self < 0 ? -size : size).rounded(places: digits - 1))e\(exponent)"
    }
    let text = "\(rounded(places: max(places, 0)))"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private func rounded(places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { power, _ in power * 10 }
    return (self * scale).rounded() / scale
  }
}
