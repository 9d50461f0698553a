extension DecayFileParser {
  /// Reads `Decay MOTHER`, the modes, and `Enddecay`.
  mutating func readDecay(line: Int) {
    let words = scanner.takeLine(line)
    guard let mother = words.first, words.count == 1 else {
      report(
        .error, "“Decay” takes the name of one particle, but \(words.count) words follow", line)
      return
    }
    var modes: [DecayMode] = []
    while let word = scanner.next {
      if word.text == "Enddecay" {
        _ = scanner.take()
        store(modes, of: mother, line: line)
        return
      }
      if Self.keywords.contains(word.text) { break }
      readMode(into: &modes, of: mother)
    }
    report(.error, "The decays of \(mother) do not end with “Enddecay”", line)
    store(modes, of: mother, line: line)
  }

  private mutating func store(_ modes: [DecayMode], of mother: String, line: Int) {
    guard file.decays[mother] == nil else {
      report(.warning, "The decays of \(mother) are given again; the first ones count", line)
      return
    }
    file.decays[mother] = modes
    file.mothers.append(mother)
  }

  /// Reads `FRACTION DAUGHTERS [PHOTOS] MODEL PARAMETERS;`.
  private mutating func readMode(into modes: inout [DecayMode], of mother: String) {
    let line = scanner.line
    guard let words = scanner.takeUpTo([";", "Enddecay", "Decay"]), scanner.next?.text == ";" else {
      _ = scanner.takeLine(line)
      report(.error, "A decay of \(mother) does not end with “;”", line)
      return
    }
    while scanner.next?.text == ";" { _ = scanner.take() }
    guard let first = words.first else { return }
    guard let fraction = Double(first.text), fraction.isFinite else {
      report(
        .error, "A decay of \(mother) begins with “\(first.text)”, not a branching fraction", line)
      return
    }
    if fraction < 0 {
      report(.warning, "A branching fraction of \(mother) is negative: \(first.text)", line)
    }
    let texts = words.dropFirst().map(\.text).filter { $0 != "," }
    guard let place = modelPlace(texts, line: line) else {
      report(.error, "A decay of \(mother) names no model", line)
      return
    }
    var daughters = Array(texts[..<place])
    let usesPhotos = daughters.last == "PHOTOS"
    while daughters.last == "PHOTOS" { daughters.removeLast() }
    modes.append(
      DecayMode(
        fraction, daughters, model: model(texts[place], texts[(place + 1)...]),
        usesPhotos: usesPhotos))
  }

  /// The place of the model among the words after the fraction.
  ///
  /// A model that is not known is the last word before the numbers at the end.
  private mutating func modelPlace(_ words: [String], line: Int) -> Int? {
    let known = words.firstIndex { models.contains($0) || file.modelAliases[$0] != nil }
    if let known { return known }
    if let photos = words.lastIndex(of: "PHOTOS"), photos + 1 < words.count {
      report(.warning, "The model “\(words[photos + 1])” is not known", line)
      return photos + 1
    }
    guard let place = words.lastIndex(where: { Double($0) == nil && definition($0) == nil }) else {
      return nil
    }
    report(.warning, "The model “\(words[place])” is not known", line)
    return place
  }

  /// A model by name or alias, with the values of defined words.
  func model(_ name: String, _ parameters: some Sequence<String>) -> DecayModel {
    let values = parameters.map { word -> DecayModel.Parameter in
      (Double(word) ?? definition(word)).map { .number($0) } ?? .word(word)
    }
    guard var alias = file.modelAliases[name] else { return DecayModel(name, values) }
    alias.parameters += values
    return alias
  }

  /// The number of a defined word, which may have a minus sign before it.
  private func definition(_ word: String) -> Double? {
    if let value = file.definitions[word] { return value }
    return word.hasPrefix("-") ? file.definitions[String(word.dropFirst())].map { -$0 } : nil
  }
}
