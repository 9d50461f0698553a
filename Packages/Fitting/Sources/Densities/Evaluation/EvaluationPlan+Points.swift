import Minimization

extension EvaluationPlan {
  /// The point with values by name; the parameters that are not named are at their start.
  ///
  /// - Throws: ``DensityError`` when no parameter has one of the names.
  package func point(_ values: [String: Double]) throws(DensityError) -> [Double] {
    let known = parameters.map(\.name)
    if let stranger = values.keys.sorted().first(where: { !known.contains($0) }) {
      throw .unknownParameter(stranger, known: known)
    }
    return parameters.map { values[$0.name] ?? $0.start }
  }

  /// The point of a fit, which may have further parameters; those it does not have are at their start.
  func point(_ fit: Fit) -> [Double] {
    parameters.map { fit[$0.name]?.value ?? $0.start }
  }
}
