extension HistFactoryModel {
  /// The error of each parameter before any fit, from its constraint; `nil` where there is none.
  public var prefitErrors: [Double?] {
    var errors = [Double?](repeating: nil, count: parameters.count)
    for constraint in compiled.gaussians { errors[constraint.parameter] = constraint.sigma }
    for constraint in compiled.poissons {
      errors[constraint.parameter] = 1 / constraint.factor.squareRoot()
    }
    return errors
  }

  /// The value of each parameter at which its auxiliary measurement puts it; `nil` without a constraint.
  public var prefitValues: [Double?] {
    var values = [Double?](repeating: nil, count: parameters.count)
    for constraint in compiled.gaussians {
      values[constraint.parameter] = auxiliaryData[constraint.datum]
    }
    for constraint in compiled.poissons {
      values[constraint.parameter] = auxiliaryData[constraint.datum] / constraint.factor
    }
    return values
  }
}
