/// What is wrong with a decay file, a descriptor or a chain, and where.
public struct DecayError: Error, Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case statement(DecayDiagnostic)
    case descriptor(column: Int, problem: String)
    case noDecay(of: String, similar: [String])
    case tooManyChains(of: String, limit: Int)
    case recursiveDecay(of: String)
    case tooDeep(String)
  }

  let kind: Kind

  init(_ kind: Kind) { self.kind = kind }

  /// How many decays may follow one another.
  static let depthLimit = 100
}

extension DecayError: CustomStringConvertible {
  /// A sentence that says what is wrong, where, and what to do.
  public var description: String {
    switch kind {
    case .statement(let diagnostic):
      diagnostic.description
    case .descriptor(let column, let problem):
      "The decay descriptor cannot be read at column \(column): \(problem)"
    case .noDecay(let mother, let similar):
      "The file has no decay of “\(mother)”"
        + (similar.isEmpty ? "." : "; it has \(similar.joined(separator: ", ")).")
    case .tooManyChains(let mother, let limit):
      "\(mother) has more than \(limit) decay chains; name more particles as stable."
    case .tooDeep(let particle):
      "The chain is deeper than \(DecayError.depthLimit) decays at \(particle)."
    case .recursiveDecay(let mother):
      "The decays of \(mother) lead back to \(mother); name it as stable."
    }
  }
}
