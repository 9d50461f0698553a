/// What is wrong with a particle that was asked for, or a table that was read.
public struct ParticleDataError: Error, Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case invalidNumber(PDGID)
    case unknownNumber(PDGID)
    case unknownName(String, similar: [String])
    case badHeader(missing: String)
    case badField(line: Int, column: String, text: String, needed: String)
    case badRow(line: Int, expected: Int, found: Int)
  }

  let kind: Kind

  init(_ kind: Kind) { self.kind = kind }
}

extension ParticleDataError: CustomStringConvertible {
  /// A sentence that says what is wrong, where, and what to do.
  public var description: String {
    switch kind {
    case .invalidNumber(let id):
      "\(id) is no number of the PDG's numbering scheme."
    case .unknownNumber(let id):
      "The table has no particle \(id); its number alone tells charge, spin and flavour (PDGID)."
    case .unknownName(let name, let similar):
      "The table has no particle “\(name)”"
        + (similar.isEmpty ? "." : "; did you mean \(similar.joined(separator: ", "))?")
    case .badHeader(let missing):
      "The first line of the table must name its columns; there is no column “\(missing)”."
    case .badField(let line, let column, let text, let needed):
      "Line \(line), column \(column): “\(text)” is not \(needed)."
    case .badRow(let line, let expected, let found):
      "Line \(line) has \(found) fields, and the first line \(expected); they must agree."
    }
  }
}
