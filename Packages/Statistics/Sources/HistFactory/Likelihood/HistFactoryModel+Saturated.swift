import RealModule

extension HistFactoryModel {
  /// The smallest -ln L that the constraints can have: with each parameter where its auxiliary
  /// measurement is.
  public var saturatedConstraintCost: Double {
    var sum = 0.0
    for constraint in compiled.gaussians { sum += .log(constraint.sigma) + 0.5 * .log(2 * .pi) }
    for constraint in compiled.poissons {
      let count = auxiliaryData[constraint.datum]
      sum += Double.logGamma(count + 1) + count - (count > 0 ? count * .log(count) : 0)
    }
    return sum
  }
}
