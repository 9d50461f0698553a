/// Reads the statements of a decay file one after the other.
struct DecayFileParser {
  var file = DecayFile.empty
  var scanner: DecayScanner
  /// The copies, and the conjugates, which have no original, in the order of the file.
  var derived: [(mother: String, original: String?, line: Int)] = []
  let models: Set<String>

  init(_ text: String, models: Set<String>) {
    scanner = DecayScanner(text)
    self.models = DecayModels.known.union(models)
  }

  mutating func read() {
    while let word = scanner.take() {
      if word.text == "End" { break }
      if word.text == "Decay" {
        readDecay(line: word.line)
      } else {
        read(word.text, scanner.takeLine(word.line), line: word.line)
      }
    }
    resolve()
  }

  /// The words that begin statements.
  static let keywords: Set<String> = [
    "Alias", "BlattWeisskopf", "CDecay", "ChangeMassMax", "ChangeMassMin", "ChargeConj",
    "CopyDecay",
    "Decay", "Define", "End", "IncludeBirthFactor", "IncludeDecayFactor", "JetSetPar", "LSFLAT",
    "LSMANYDELTAFUNC", "LSNONRELBW", "ModelAlias", "Particle", "PythiaAliasParam",
    "PythiaBothParam", "PythiaGenericParam", "SetLineshapePW", "noPhotos", "yesPhotos",
  ]

  /// Reads a statement of one line.
  private mutating func read(_ keyword: String, _ words: [String], line: Int) {
    let wrong: String? =
      switch keyword {
      case "Alias", "ChargeConj", "CopyDecay", "CDecay": readNames(keyword, words, line)
      case "Define", "Particle", "JetSetPar": readNumbers(keyword, words)
      case "ModelAlias": readModelAlias(words)
      case "yesPhotos", "noPhotos": readPhotos(keyword, words)
      case "PythiaAliasParam", "PythiaBothParam", "PythiaGenericParam": readPythia(keyword, words)
      case "LSFLAT", "LSNONRELBW", "LSMANYDELTAFUNC", "BlattWeisskopf", "ChangeMassMin",
        "ChangeMassMax", "IncludeBirthFactor", "IncludeDecayFactor", "SetLineshapePW":
        readLineshape(keyword, words)
      case "Enddecay": "“Enddecay” without “Decay”"
      default: "“\(keyword)” is no statement of a decay file"
      }
    if let wrong { report(.error, wrong, line) }
  }

  mutating func report(_ severity: DecayDiagnostic.Severity, _ message: String, _ line: Int) {
    file.diagnostics.append(DecayDiagnostic(severity: severity, line: line, message: message))
  }
}

extension DecayFile {
  static var empty: DecayFile { DecayFile() }

  private init() {}
}
