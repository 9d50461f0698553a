extension Array where Element == Parameter {
  /// The same parameters with one of them held at a value.
  ///
  /// - Precondition: a parameter of that name is in the table.
  public func fixing(_ parameter: Parameter, at value: Double? = nil) -> [Parameter] {
    replacing(parameter.name) { $0.fixed(at: value) }
  }

  /// The same parameters with one of them starting somewhere else.
  ///
  /// - Precondition: a parameter of that name is in the table.
  public func starting(_ parameter: Parameter, at value: Double) -> [Parameter] {
    replacing(parameter.name) {
      var copy = $0
      copy.start = value
      return copy
    }
  }

  /// The same parameters with other start values.
  ///
  /// - Precondition: there is one value per parameter.
  public func starting(at values: [Double]) -> [Parameter] {
    precondition(values.count == count, "There must be one start value for each parameter")
    return zip(self, values).map { parameter, value in
      var copy = parameter
      copy.start = value
      return copy
    }
  }

  private func replacing(_ name: String, with change: (Parameter) -> Parameter) -> [Parameter] {
    precondition(
      contains { $0.name == name }, "The table must hold the parameter that is to be changed")
    return map { $0.name == name ? change($0) : $0 }
  }

  /// Merges tables of parameters that may share some, in the order of their first mention.
  ///
  /// - Throws: ``MinimizationError`` when one name stands for parameters that differ.
  public static func merging(_ tables: some Sequence<[Parameter]>) throws(MinimizationError)
    -> [Parameter]
  {
    var merged: [Parameter] = []
    for parameter in tables.joined() {
      if let known = merged.first(where: { $0.name == parameter.name }) {
        guard known == parameter else { throw .conflict(known, parameter) }
      } else {
        merged.append(parameter)
      }
    }
    return merged
  }
}
