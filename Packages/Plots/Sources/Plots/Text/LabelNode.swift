/// A piece of a parsed label.
indirect enum LabelNode: Equatable {
  enum Accent: Equatable {
    case bar
    case hat
    case tilde
    case vector
    /// A stroke through the letter.
    case slash
  }

  case text(String, FontFace)
  /// White space, in em.
  case space(Double)
  case scripts(lower: [LabelNode], upper: [LabelNode])
  case root([LabelNode])
  case fraction(upper: [LabelNode], lower: [LabelNode])
  case accent(Accent, [LabelNode])

  /// The piece as Unicode text.
  var plainText: String {
    switch self {
    case .text(let text, _): text
    case .space(let width): width > 0.25 ? " " : ""
    case .scripts(let lower, let upper):
      Self.script("_", lower, in: LabelSymbols.lowered)
        + Self.script("^", upper, in: LabelSymbols.raised)
    case .root(let body):
      body.count == 1 ? "√" + body[0].plainText : "√(" + body.map(\.plainText).joined() + ")"
    case .fraction(let upper, let lower):
      Self.operand(upper) + "/" + Self.operand(lower)
    case .accent(let accent, let body):
      body.map(\.plainText).joined() + accent.combiningMark
    }
  }

  /// A side of a fraction, in parentheses unless it is one piece.
  private static func operand(_ nodes: [LabelNode]) -> String {
    let text = nodes.map(\.plainText).joined()
    return text.contains { " +−-/=".contains($0) } ? "(\(text))" : text
  }

  private static func script(
    _ mark: String, _ nodes: [LabelNode], in table: [Character: Character]
  ) -> String {
    let text = nodes.map(\.plainText).joined()
    guard !text.isEmpty else { return "" }
    let small = text.compactMap { table[$0] }
    if small.count == text.count { return String(small) }
    return mark + (text.allSatisfy { $0.isLetter || $0.isNumber } ? text : "{\(text)}")
  }
}

extension LabelNode.Accent {
  var combiningMark: String {
    switch self {
    case .bar: "\u{0304}"
    case .hat: "\u{0302}"
    case .tilde: "\u{0303}"
    case .vector: "\u{20D7}"
    case .slash: "\u{0338}"
    }
  }
}
