/// The places of the columns of a table of particles.
struct ParticleHeader {
  static let names = [
    "ID", "Mass", "MassUpper", "MassLower", "Width", "WidthUpper", "WidthLower", "I", "G", "P", "C",
    "Anti", "Charge", "Rank", "Status", "Name", "Quarks", "Latex",
  ]

  let places: [String: Int]
  let count: Int

  init(_ fields: [String]) throws(ParticleDataError) {
    places = Dictionary(zip(fields, 0...), uniquingKeysWith: { first, _ in first })
    count = fields.count
    for name in Self.names where places[name] == nil {
      throw ParticleDataError(.badHeader(missing: name))
    }
  }
}

/// The fields of one line of a table of particles, by the names of their columns.
struct ParticleFields {
  private let fields: [String]
  private let header: ParticleHeader
  private let line: Int

  init(_ fields: [String], _ header: ParticleHeader, line: Int) throws(ParticleDataError) {
    guard fields.count == header.count else {
      throw ParticleDataError(.badRow(line: line, expected: header.count, found: fields.count))
    }
    self.fields = fields
    self.header = header
    self.line = line
  }

  subscript(column: String) -> String { header.places[column].map { fields[$0] } ?? "" }

  private func wrong(_ column: String, _ needed: String) -> ParticleDataError {
    ParticleDataError(.badField(line: line, column: column, text: self[column], needed: needed))
  }

  func integer<Number: FixedWidthInteger>(
    _ column: String, as type: Number.Type, _ needed: String
  ) throws(ParticleDataError) -> Number {
    guard let number = Number(self[column]) else { throw wrong(column, needed) }
    return number
  }

  /// A number in MeV, in GeV.
  func gev(_ column: String) throws(ParticleDataError) -> Double {
    // The point is moved in the digits: a division would round once more.
    let parts = self[column].split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count <= 2, let digits = parts.first,
      let exponent = parts.count == 2 ? Int(parts[1]) : 0, exponent > -400,
      let number = Double("\(digits)e\(exponent - 3)"), number.isFinite
    else { throw wrong(column, "a number in MeV") }
    return number < 0 ? -1 : number
  }

  func parity(_ column: String) throws(ParticleDataError) -> Parity? {
    let number = try integer(column, as: Int.self, "1, -1 or 5")
    if let parity = Parity(rawValue: number) { return parity }
    // 5 is undefined, 0 unknown.
    guard number == 5 || number == 0 else { throw wrong(column, "1, -1 or 5") }
    return nil
  }

  /// Twice the isospin, written as a fraction; nil where it is empty or `?`.
  func twoI() throws(ParticleDataError) -> Int? {
    let parts = self["I"].split(separator: "/").map { Int($0) }
    switch parts.count {
    case 0: return nil
    case 1 where self["I"] == "?": return nil
    case 1: if let whole = parts[0], 0...100 ~= whole { return 2 * whole }
    case 2: if let half = parts[0], parts[1] == 2, 0...200 ~= half { return half }
    default: break
    }
    throw wrong("I", "an isospin")
  }

  func choice<Choice>(
    _ column: String, _ make: (Int) -> Choice?
  ) throws(ParticleDataError) -> Choice {
    guard let number = Int(self[column]), let choice = make(number) else {
      throw wrong(column, "one of the numbers it can be")
    }
    return choice
  }
}

/// Fields between commas; one in double quotes may hold commas, and quotes written twice.
enum CSVLine {
  static func fields(of line: some StringProtocol) -> [String] {
    var fields: [String] = [""]
    var isQuoted = false
    var characters = line.makeIterator()
    var next = characters.next()
    while let character = next {
      next = characters.next()
      switch character {
      case "\"" where isQuoted && next == "\"":
        fields[fields.count - 1].append("\"")
        next = characters.next()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields.map(trimmed)
  }

  private static func trimmed(_ field: String) -> String {
    let start = field.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
