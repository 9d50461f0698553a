extension DecayFileParser {
  /// `Alias NAME PARTICLE`, `ChargeConj NAME NAME`, `CopyDecay NAME NAME`, `CDecay NAME`.
  mutating func readNames(_ keyword: String, _ words: [String], _ line: Int) -> String? {
    let needed = keyword == "CDecay" ? 1 : 2
    guard words.count == needed else { return count(keyword, needed, words) }
    switch keyword {
    case "Alias": file.aliases[words[0]] = words[1]
    case "ChargeConj": file.chargeConjugates[words[0]] = words[1]
    case "CopyDecay":
      file.copies[words[0]] = words[1]
      derived.append((words[0], words[1], line))
    default:
      if file.conjugateDecays.contains(words[0]) {
        report(.warning, "“CDecay \(words[0])” is repeated", line)
      } else {
        file.conjugateDecays.append(words[0])
        derived.append((words[0], nil, line))
      }
    }
    return nil
  }

  /// `Define NAME NUMBER`, `Particle NAME MASS [WIDTH]`, `JetSetPar NAME=NUMBER`.
  mutating func readNumbers(_ keyword: String, _ words: [String]) -> String? {
    let words = words.filter { $0 != "=" }
    let most = keyword == "Particle" ? 3 : 2
    guard (2...most).contains(words.count) else { return count(keyword, 2, words) }
    guard let value = Double(words[1]) else { return number(words[1]) }
    switch keyword {
    case "Define": file.definitions[words[0]] = value
    case "JetSetPar": file.jetSetSettings[words[0]] = value
    default:
      var width: Double?
      if words.count == 3 {
        width = Double(words[2])
        if width == nil { return number(words[2]) }
      }
      file.particles[words[0]] = ParticleSettings(mass: value, width: width)
    }
    return nil
  }

  /// `ModelAlias NAME MODEL PARAMETERS;`.
  mutating func readModelAlias(_ words: [String]) -> String? {
    let words = words.filter { $0 != ";" && $0 != "," }
    guard words.count >= 2 else { return count("ModelAlias", 2, words) }
    file.modelAliases[words[0]] = model(words[1], words.dropFirst(2))
    return nil
  }

  mutating func readPhotos(_ keyword: String, _ words: [String]) -> String? {
    guard words.isEmpty else { return count(keyword, 0, words) }
    file.usesPhotos = keyword == "yesPhotos"
    return nil
  }

  /// `PythiaBothParam MODULE:PARAMETER=VALUE`.
  mutating func readPythia(_ keyword: String, _ words: [String]) -> String? {
    guard words.count == 5, words[1] == ":", words[3] == "=" else {
      return "“\(keyword)” needs Module:parameter=value"
    }
    file.pythiaSettings[keyword, default: [:]]["\(words[0]):\(words[2])"] = words[4]
    return nil
  }

  mutating func readLineshape(_ keyword: String, _ words: [String]) -> String? {
    if keyword == "SetLineshapePW" { return readPartialWave(words) }
    let needed = keyword.hasPrefix("LS") ? 1 : 2
    guard words.count == needed else { return count(keyword, needed, words) }
    var settings = file.lineshapes[words[0]] ?? LineshapeSettings()
    switch keyword {
    case "BlattWeisskopf", "ChangeMassMin", "ChangeMassMax":
      guard let value = Double(words[1]) else { return number(words[1]) }
      switch keyword {
      case "BlattWeisskopf": settings.blattWeisskopf = value
      case "ChangeMassMin": settings.minimumMass = value
      default: settings.maximumMass = value
      }
    case "IncludeBirthFactor", "IncludeDecayFactor":
      guard words[1] == "yes" || words[1] == "no" else {
        return "“\(words[1])” is neither yes nor no"
      }
      if keyword == "IncludeBirthFactor" {
        settings.includesBirthFactor = words[1] == "yes"
      } else {
        settings.includesDecayFactor = words[1] == "yes"
      }
    default: settings.lineshape = keyword
    }
    file.lineshapes[words[0]] = settings
    return nil
  }

  /// `SetLineshapePW MOTHER DAUGHTER DAUGHTER L`.
  private mutating func readPartialWave(_ words: [String]) -> String? {
    guard words.count == 4 else { return count("SetLineshapePW", 4, words) }
    guard let momentum = Int(words[3]), momentum >= 0 else { return number(words[3]) }
    file.partialWaves.append(
      PartialWave(mother: words[0], daughters: [words[1], words[2]], orbitalMomentum: momentum))
    return nil
  }

  private func count(_ keyword: String, _ needed: Int, _ words: [String]) -> String {
    "“\(keyword)” takes \(needed) words, but \(words.count) follow"
  }

  private func number(_ word: String) -> String { "“\(word)” is not a number" }
}
