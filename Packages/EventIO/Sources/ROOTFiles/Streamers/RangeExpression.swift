/// A bound in the title of a `Double32_t`: a number, `pi` or `twopi`, with `*`, `/` and a sign.
struct RangeExpression {
  let value: Double

  /// Evaluates the expression; nil when it is another one.
  init?(_ text: some StringProtocol) {
    var rest = Substring(text.filter { !$0.isWhitespace })
    guard var value = Self.factor(&rest) else { return nil }
    while let sign = rest.popFirst() {
      guard let next = Self.factor(&rest) else { return nil }
      switch sign {
      case "*": value *= next
      case "/": value /= next
      default: return nil
      }
    }
    guard value.isFinite else { return nil }
    self.value = value
  }

  private static func factor(_ rest: inout Substring) -> Double? {
    if rest.hasPrefix("-") {
      rest.removeFirst()
      return factor(&rest).map { -$0 }
    }
    var word = ""
    while let character = rest.first, character != "*", character != "/" {
      let isSign = character == "-" || character == "+"
      if isSign && word.last != "e" && word.last != "E" { break }
      word.append(character)
      rest.removeFirst()
    }
    switch word.lowercased() {
    case "pi": return Double.pi
    case "twopi": return 2 * Double.pi
    default: return Double(word)
    }
  }
}
