/// How raised, lowered and accented letters are written.
enum NameStyle {
  case unicode, html

  func superscript(_ text: String) -> String {
    switch self {
    case .html: "<sup>\(text)</sup>"
    case .unicode: String(text.map { Self.raised[$0] ?? $0 })
    }
  }

  func `subscript`(_ text: String) -> String {
    switch self {
    case .html: "<sub>\(text)</sub>"
    case .unicode:
      text.allSatisfy { Self.lowered[$0] != nil }
        ? String(text.compactMap { Self.lowered[$0] }) : "(\(text))"
    }
  }

  /// Puts a combining accent on the first letter.
  func accented(_ text: String, _ accent: String) -> String {
    guard let first = text.first else { return text }
    return String(first) + accent + text.dropFirst()
  }

  func escaped(_ letter: Character) -> String {
    guard self == .html else { return String(letter) }
    return switch letter {
    case "<": "&lt;"
    case ">": "&gt;"
    case "&": "&amp;"
    default: String(letter)
    }
  }

  private static let raised: [Character: Character] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸",
    "9": "⁹", "+": "⁺", "-": "⁻",
  ]

  private static let lowered: [Character: Character] = [
    "0": "₀", "1": "₁", "2": "₂", "3": "₃", "4": "₄", "5": "₅", "6": "₆", "7": "₇", "8": "₈",
    "9": "₉", "a": "ₐ", "e": "ₑ", "s": "ₛ", "t": "ₜ", "χ": "ᵪ", "β": "ᵦ",
  ]
}
