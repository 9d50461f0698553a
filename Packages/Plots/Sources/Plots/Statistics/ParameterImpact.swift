/// What a nuisance parameter does to the parameter of interest: one line of a ranking.
public struct ParameterImpact: Sendable, Hashable {
  /// The parameter after the fit.
  public var pull: ParameterPull
  /// The shift of the parameter of interest when this one is fixed at its value after the fit plus its
  /// uncertainty.
  public var up: Double
  /// The shift when it is fixed at its value minus its uncertainty.
  public var down: Double
  /// The shift for plus the uncertainty before the fit; nil if it is not known.
  public var prefitUp: Double?
  /// The shift for minus the uncertainty before the fit; nil if it is not known.
  public var prefitDown: Double?

  /// An impact.
  public init(
    _ pull: ParameterPull, up: Double, down: Double, prefitUp: Double? = nil,
    prefitDown: Double? = nil
  ) {
    self.pull = pull
    self.up = up
    self.down = down
    self.prefitUp = prefitUp
    self.prefitDown = prefitDown
  }

  /// The larger of both shifts.
  var size: Double { Swift.max(up.magnitude, down.magnitude) }
}
