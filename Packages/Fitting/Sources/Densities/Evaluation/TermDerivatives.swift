/// Derivatives of a number with respect to the weight and the arguments of each term of a model.
package struct TermDerivatives: Sendable {
  package var weights: [Double]
  package var arguments: [[Double]]

  init(_ terms: [PreparedModel.Term]) {
    weights = [Double](repeating: 0, count: terms.count)
    arguments = terms.map { [Double](repeating: 0, count: $0.argumentCount) }
  }

  /// Adds other derivatives, element by element.
  package mutating func add(_ other: TermDerivatives) {
    for index in weights.indices {
      weights[index] += other.weights[index]
      for argument in arguments[index].indices {
        arguments[index][argument] += other.arguments[index][argument]
      }
    }
  }

  /// Multiplies all by a number.
  package mutating func scale(by factor: Double) {
    for index in weights.indices {
      weights[index] *= factor
      for argument in arguments[index].indices { arguments[index][argument] *= factor }
    }
  }
}
