/// Reads decay descriptors such as `[B0 -> (D*- -> (D~0 -> K+ pi-) pi-) mu+ nu_mu]cc`.
///
/// Words are names of particles, in the spelling of EvtGen or of the PDG. A bracket that begins a word opens
/// the decay of a daughter; brackets within a word belong to the name, as in `K(S)0`.
struct DecayDescriptor {
  private enum Token: Equatable {
    case name(String), arrow, open, close
  }

  private var tokens: [(token: Token, column: Int)] = []
  private var place = 0
  private let length: Int

  init(_ text: String) {
    let letters = Array(text)
    length = letters.count
    var index = 0
    while index < letters.count {
      let start = index
      if letters[index].isWhitespace {
        index += 1
      } else if letters[index] == "(" || letters[index] == "[" {
        tokens.append((.open, start + 1))
        index += 1
      } else if letters[index] == ")" || letters[index] == "]" {
        tokens.append((.close, start + 1))
        index += 1
      } else {
        let word = Self.word(letters, &index)
        tokens.append((Self.arrows.contains(word) ? .arrow : .name(word), start + 1))
      }
    }
  }

  private static let arrows: Set<String> = ["->", "-->", "=>", "==>", "→"]

  /// A word with the brackets that it opens and closes itself.
  private static func word(_ letters: [Character], _ index: inout Int) -> String {
    var word = ""
    var open = 0
    while index < letters.count, !letters[index].isWhitespace {
      let letter = letters[index]
      if letter == "(" { open += 1 }
      if letter == ")" || letter == "]" {
        if open == 0 { break }
        open -= 1
      }
      word.append(letter)
      index += 1
    }
    return word
  }

  /// Reads the whole text as one decay.
  ///
  /// - Returns: the chain, and whether the conjugate is meant as well.
  mutating func chain() throws(DecayError) -> (chain: DecayChain, withConjugate: Bool) {
    var withConjugate = false
    let isBracketed = tokens.first?.token == .open
    if isBracketed { place = 1 }
    let chain = try decay(depth: 0)
    if isBracketed {
      try expect(.close, "a closing bracket is missing")
      if case .name("cc")? = next {
        withConjugate = true
        place += 1
      } else if case .name("CC")? = next {
        withConjugate = true
        place += 1
      }
    }
    if place < tokens.count { throw failure("nothing may follow the decay") }
    return (chain, withConjugate)
  }

  private mutating func decay(depth: Int) throws(DecayError) -> DecayChain {
    guard case .name(let mother)? = next else { throw failure("a decaying particle is missing") }
    if depth > DecayError.depthLimit { throw DecayError(.tooDeep(mother)) }
    place += 1
    try expect(.arrow, "an arrow “->” is missing after “\(mother)”")
    var daughters: [DecayChain] = []
    while let token = next, token != .close {
      switch token {
      case .name(let name):
        daughters.append(DecayChain(name))
        place += 1
      case .open:
        place += 1
        daughters.append(try decay(depth: depth + 1))
        try expect(.close, "a closing bracket is missing")
      case .arrow, .close:
        throw failure("a second arrow needs brackets around its decay")
      }
    }
    guard !daughters.isEmpty else { throw failure("“\(mother)” decays to nothing") }
    return DecayChain(mother, daughters: daughters)
  }

  private var next: Token? { place < tokens.count ? tokens[place].token : nil }

  private mutating func expect(_ token: Token, _ problem: String) throws(DecayError) {
    guard next == token else { throw failure(problem) }
    place += 1
  }

  private func failure(_ problem: String) -> DecayError {
    let column = place < tokens.count ? tokens[place].column : length + 1
    return DecayError(.descriptor(column: column, problem: problem))
  }
}
