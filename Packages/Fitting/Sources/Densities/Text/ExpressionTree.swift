/// A part of an expression, with the place in the text where it begins.
indirect enum ExpressionTree {
  case number(Double, at: Int)
  case name(String, at: Int)
  case call(String, [ExpressionTree], at: Int)
  case negative(ExpressionTree, at: Int)
  case binary(Character, ExpressionTree, ExpressionTree, at: Int)

  var offset: Int {
    switch self {
    case .number(_, let at), .name(_, let at), .call(_, _, let at), .negative(_, let at),
      .binary(_, _, _, let at):
      at
    }
  }
}

/// Reads expressions: numbers, names, calls, brackets and + - * / ^ with their usual order.
struct ExpressionParser {
  private let text: String
  private let characters: [Character]
  private var place = 0
  private var depth = 0

  /// Brackets deeper than this are refused, so that no text can exhaust the stack.
  private static let deepest = 100

  /// Longer texts are refused: a sum of very many terms would be as deep a tree.
  private static let longest = 4000

  static func parse(_ text: String) throws(ModelTextError) -> ExpressionTree {
    guard text.utf8.count <= longest else {
      throw ModelTextError(
        "the text has \(text.utf8.count) bytes, more than \(longest); build such a model in code",
        at: 0, in: String(text.prefix(40)))
    }
    var parser = ExpressionParser(text)
    let tree = try parser.sum()
    parser.skipSpaces()
    if let rest = parser.current {
      throw parser.error("'\(rest)' is not expected here; an operator or the end is")
    }
    return tree
  }

  private init(_ text: String) {
    self.text = text
    characters = Array(text)
  }

  private var current: Character? { place < characters.count ? characters[place] : nil }

  private func error(_ reason: String, at offset: Int? = nil) -> ModelTextError {
    ModelTextError(reason, at: offset ?? place, in: text)
  }

  private mutating func skipSpaces() {
    while let character = current, character.isWhitespace { place += 1 }
  }

  private mutating func take(_ wanted: String) -> (Character, Int)? {
    skipSpaces()
    guard let character = current, wanted.contains(character) else { return nil }
    place += 1
    return (character, place - 1)
  }

  private mutating func sum() throws(ModelTextError) -> ExpressionTree {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepest else { throw error("brackets are nested too deeply") }
    var left = try product()
    while let (sign, at) = take("+-") { left = .binary(sign, left, try product(), at: at) }
    return left
  }

  private mutating func product() throws(ModelTextError) -> ExpressionTree {
    var left = try signed()
    while let (sign, at) = take("*/") { left = .binary(sign, left, try signed(), at: at) }
    return left
  }

  private mutating func signed() throws(ModelTextError) -> ExpressionTree {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepest else { throw error("signs are nested too deeply") }
    if let (sign, at) = take("+-") {
      let operand = try signed()
      return sign == "-" ? .negative(operand, at: at) : operand
    }
    let base = try primary()
    guard let (_, at) = take("^") else { return base }
    return .binary("^", base, try signed(), at: at)
  }

  private mutating func primary() throws(ModelTextError) -> ExpressionTree {
    skipSpaces()
    let start = place
    guard let first = current else {
      throw error("the text ends where a number, a name or a bracket is expected")
    }
    if first == "(" {
      place += 1
      let inner = try sum()
      guard take(")") != nil else {
        throw error("the bracket opened at column \(start + 1) is not closed")
      }
      return inner
    }
    if first.isNumber || first == "." { return try number() }
    guard first.isLetter || first == "_" else {
      throw error("'\(first)' is not expected here; a number, a name or a bracket is")
    }
    while let character = current, character.isLetter || character.isNumber || character == "_" {
      place += 1
    }
    let name = String(characters[start..<place])
    guard take("(") != nil else { return .name(name, at: start) }
    var arguments: [ExpressionTree] = []
    if take(")") != nil { return .call(name, [], at: start) }
    repeat { arguments.append(try sum()) } while take(",") != nil
    guard take(")") != nil else {
      throw error("the arguments of \(name) are not closed by a bracket")
    }
    return .call(name, arguments, at: start)
  }

  private mutating func number() throws(ModelTextError) -> ExpressionTree {
    let start = place
    while let character = current {
      let isExponentSign =
        (character == "-" || character == "+") && place > start
        && "eE".contains(characters[place - 1])
      guard character.isNumber || ".eE".contains(character) || isExponentSign else { break }
      place += 1
    }
    let digits = String(characters[start..<place])
    guard let value = Double(digits), value.isFinite else {
      throw error("'\(digits)' is not a number", at: start)
    }
    return .number(value, at: start)
  }
}
