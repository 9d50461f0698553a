/// Turns mark-up into nodes and never fails: what it cannot read, it shows.
struct LabelParser {
  private static let maximumDepth = 12

  private let characters: [Character]
  private let usesDollars: Bool
  private var position = 0
  private var face: FontFace
  private var isMath = false
  /// Depth of scripts, roots and groups.
  private var depth = 0
  private var scriptDepth = 0
  /// Inside `\sqrt{…}` or an accent other than a bar, where a lone letter is a variable.
  private var isInsideSymbol = false
  /// Inside `\mathrm{…}` and the like, where the face has been chosen.
  private var isFaceFixed = false
  private var brackets = 0
  private var nodes: [LabelNode] = []

  init(_ source: String, face: FontFace) {
    characters = Array(source)
    self.face = face
    let dollars = source.replacing("\\$", with: "").count { $0 == "$" }
    usesDollars = dollars > 0 && dollars.isMultiple(of: 2)
  }

  mutating func parse() -> [LabelNode] {
    while position < characters.count { parseNext() }
    return nodes
  }

  private var current: Character? { position < characters.count ? characters[position] : nil }

  private func character(at offset: Int) -> Character? {
    characters.indices.contains(position + offset) ? characters[position + offset] : nil
  }

  // MARK: One step

  private mutating func parseNext() {
    let c = characters[position]
    switch c {
    case "\\":
      parseCommand()
    case "{":
      append(contentsOf: group())
    case "$" where usesDollars:
      position += 1
      isMath.toggle()
    case "_", "^":
      parseScripts()
    case " " where isMath:
      position += 1
    case "-" where isMinus:
      position += 1
      appendSymbol("−")
    case _ where LabelSymbols.superscripts[c] != nil:
      nodes.append(.scripts(lower: [], upper: smallRun(LabelSymbols.superscripts)))
    case _ where LabelSymbols.subscripts[c] != nil:
      nodes.append(.scripts(lower: smallRun(LabelSymbols.subscripts), upper: []))
    case _ where c.isASCII && c.isLetter:
      parseWord()
    default:
      if c == "[" { brackets += 1 }
      if c == "]" { brackets -= 1 }
      position += 1
      appendSymbol(c)
    }
  }

  /// A hyphen that is a minus sign: in mathematics and scripts, except between letters.
  private var isMinus: Bool {
    guard isMath || scriptDepth > 0 else { return false }
    let isAfterLetter = position > 0 && characters[position - 1].isLetter
    return !(isAfterLetter && character(at: 1)?.isLetter == true)
  }

  private mutating func parseWord() {
    let start = position
    while let c = current, c.isASCII, c.isLetter { position += 1 }
    let word = String(characters[start..<position])
    if isMath {
      append(word, isFaceFixed ? face : face.slanted)
    } else {
      append(word, isVariable(start) ? face.slanted : face)
    }
  }

  private func isVariable(_ start: Int) -> Bool {
    guard position == start + 1, brackets <= 0, !isFaceFixed else { return false }
    let next = current
    if next == "_" || next == "^" || isInsideSymbol { return true }
    guard start == 0 else { return false }
    return next == nil || next == " " && (character(at: 1) == "[" || character(at: 1) == "(")
  }

  // MARK: Scripts

  private mutating func parseScripts() {
    guard !isLiteralScript, depth < Self.maximumDepth else {
      append(String(characters[position]), face)
      position += 1
      return
    }
    var lower: [LabelNode] = []
    var upper: [LabelNode] = []
    while let mark = current, mark == "_" && lower.isEmpty || mark == "^" && upper.isEmpty {
      position += 1
      scriptDepth += 1
      let outer = isInsideSymbol
      isInsideSymbol = false
      let body = argument()
      isInsideSymbol = outer
      scriptDepth -= 1
      if mark == "_" { lower = body } else { upper = body }
      if body.isEmpty { break }
    }
    nodes.append(.scripts(lower: lower, upper: upper))
  }

  /// A script mark with nothing behind it, or an underscore within a name such as `Muon_pt`.
  private var isLiteralScript: Bool {
    guard let next = character(at: 1), next != " " || isMath else { return true }
    guard !isMath, characters[position] == "_", next != "{", next != "\\" else { return false }
    return position >= 2
      && characters[position - 2..<position].allSatisfy {
        $0.isASCII && ($0.isLetter || $0.isNumber)
      } && characters[position - 1].isLetter
  }

  private mutating func smallRun(_ table: [Character: Character]) -> [LabelNode] {
    var text = ""
    while let c = current, let plain = table[c] {
      text.append(plain)
      position += 1
    }
    return [.text(text, face)]
  }

  // MARK: Groups and commands

  /// The nodes of `{…}`, of a command, or of one character.
  private mutating func argument() -> [LabelNode] {
    guard let c = current else { return [] }
    if c == "{" { return group() }
    return nested { parser in parser.parseNext(single: true) }
  }

  private mutating func parseNext(single: Bool) {
    if let c = current, c.isASCII, c.isLetter {
      position += 1
      append(String(c), isMath && !isFaceFixed ? face.slanted : face)
    } else if current != "_" && current != "^" {
      parseNext()
    }
  }

  private mutating func group() -> [LabelNode] {
    guard depth < Self.maximumDepth, hasClosingBrace else {
      position += 1
      return [.text("{", face)]
    }
    position += 1
    return nested { parser in
      while let c = parser.current, c != "}" { parser.parseNext() }
      parser.position += 1
    }
  }

  private var hasClosingBrace: Bool {
    var open = 0
    for c in characters[position...] {
      if c == "{" { open += 1 }
      if c == "}" { open -= 1 }
      if open == 0 { return true }
    }
    return false
  }

  private mutating func nested(_ body: (inout LabelParser) -> Void) -> [LabelNode] {
    let outer = nodes
    nodes = []
    depth += 1
    body(&self)
    depth -= 1
    defer { nodes = outer }
    return nodes
  }

  private mutating func parseCommand() {
    position += 1
    guard let first = current else { return append("\\", face) }
    guard first.isASCII, first.isLetter, depth < Self.maximumDepth else {
      position += 1
      return parseEscape(first)
    }
    let start = position
    while let c = current, c.isASCII, c.isLetter { position += 1 }
    let name = String(characters[start..<position])
    if let symbol = LabelSymbols.named[name] {
      symbol.forEach { appendSymbol($0) }
      if endsWithSpace(symbol) { position += 1 }
    } else if name == "sqrt" {
      nodes.append(.root(symbolBody(isVariable: true)))
    } else if name == "frac" {
      let upper = argument()
      nodes.append(.fraction(upper: upper, lower: argument()))
    } else if let accent = LabelSymbols.accents[name] {
      nodes.append(.accent(accent, symbolBody(isVariable: accent != .bar)))
    } else if let chosen = chosenFace(name) {
      append(contentsOf: faced(chosen))
    } else {
      append("\\" + name, face)
    }
  }

  /// Whether the space at the current position only ends a command's name, as in `\Delta R`.
  private func endsWithSpace(_ symbol: String) -> Bool {
    guard current == " ", let next = character(at: 1), next.isASCII, next.isLetter else {
      return false
    }
    return symbol.allSatisfy { $0.isLetter || "∂∇".contains($0) }
  }

  private mutating func parseEscape(_ c: Character) {
    switch c {
    case ",": nodes.append(.space(0.167))
    case ":": nodes.append(.space(0.222))
    case ";": nodes.append(.space(0.278))
    case "!": nodes.append(.space(-0.167))
    case " ": append(" ", face)
    default: append(String(c), face)
    }
  }

  private func chosenFace(_ name: String) -> FontFace? {
    switch name {
    case "mathrm", "mathup", "text", "textrm", "rm": face.upright
    case "mathbf", "textbf", "bf": face.emboldened
    case "mathit", "textit", "it", "emph": face.slanted
    default: nil
    }
  }

  private mutating func faced(_ chosen: FontFace) -> [LabelNode] {
    let outer = (face, isFaceFixed)
    (face, isFaceFixed) = (chosen, true)
    defer { (face, isFaceFixed) = outer }
    return argument()
  }

  private mutating func symbolBody(isVariable: Bool) -> [LabelNode] {
    let outer = isInsideSymbol
    isInsideSymbol = isVariable
    defer { isInsideSymbol = outer }
    guard isVariable, let c = current, c.isASCII, c.isLetter else { return argument() }
    position += 1
    return [.text(String(c), isFaceFixed ? face : face.slanted)]
  }

  // MARK: Output

  private mutating func appendSymbol(_ c: Character) {
    let isGreek = c.isLetter && c.isLowercase && !c.isASCII && c != "ħ"
    let used = isMath && isGreek && !isFaceFixed ? face.slanted : face
    let isSpaced = isMath && scriptDepth == 0 && LabelSymbols.relations.contains(c)
    if isSpaced, !nodes.isEmpty { nodes.append(.space(0.27)) }
    append(String(c), used)
    if isSpaced, nodes.count > 1 { nodes.append(.space(0.27)) }
  }

  private mutating func append(_ text: String, _ face: FontFace) {
    if case .text(let before, face)? = nodes.last {
      nodes[nodes.count - 1] = .text(before + text, face)
    } else {
      nodes.append(.text(text, face))
    }
  }

  private mutating func append(contentsOf more: [LabelNode]) {
    for node in more {
      if case .text(let text, let face) = node { append(text, face) } else { nodes.append(node) }
    }
  }
}
