/// Why a table of weights could not be made.
public struct HEPCoreError: Error, Sendable, Equatable, CustomStringConvertible {
  enum Kind: Sendable, Equatable {
    case noWeights
    case badWeight(index: Int, weight: String)
    case badSum(String)
  }

  let kind: Kind

  init(_ kind: Kind) { self.kind = kind }

  /// What is wrong, where, and what to do.
  public var description: String {
    switch kind {
    case .noWeights:
      "There are no weights. Give at least one."
    case .badWeight(let index, let weight):
      "Weight \(index) is \(weight). Weights must be finite and not negative."
    case .badSum(let sum):
      "The weights sum to \(sum). The sum must be positive and finite."
    }
  }
}
