import RealModule

extension Fit {
  /// The border of a joint confidence region of two parameters, from the profile of the cost (MNCONTOUR).
  ///
  /// The border is followed from a MINOS end on, whatever its shape, and along limits where it reaches them.
  ///
  /// - Parameters:
  ///   - first: a free parameter of the fit.
  ///   - second: another one.
  ///   - confidence: the joint probability content for both parameters, so that the rise is that of a χ² with
  ///     two degrees of freedom; `nil` stands for a rise by one standard deviation's, which holds 39.35 %.
  ///   - points: how many points to give, evenly spread along the border in units of the errors.
  /// - Returns: the points in order; ``ContourPoint/isOnLimit`` tells those inside the region, on a limit.
  /// - Throws: ``MinimizationError`` if the fit has not converged, a parameter is not a free one, or the
  ///   border cannot be followed to its end.
  /// - Precondition: the confidence level is between 0 and 1, and `points` is at least 4.
  public func contour(
    _ first: Parameter, _ second: Parameter, confidence: Double? = nil, points: Int = 100
  ) throws(MinimizationError) -> [ContourPoint] {
    precondition(points >= 4, "A contour needs four points at least")
    if let confidence {
      precondition(confidence > 0 && confidence < 1, "A confidence level must be between 0 and 1")
    }
    let indices = [
      try freeIndex(of: first.name, for: "A contour"),
      try freeIndex(of: second.name, for: "A contour"),
    ]
    guard indices[0] != indices[1] else {
      throw .badOption("second parameter", second.name, needed: "another one than the first")
    }
    // χ² with two degrees of freedom: P = 1 - exp(-χ² / 2).
    let factor = confidence.map { -2 * Double.log(1 - $0) } ?? 1
    let rise = factor * cost.errorDefinition.up
    var tracer = ContourTracer(fit: self, parameters: indices, rise: rise)
    return try tracer.trace(points: points)
  }
}

/// One point on the border of a joint confidence region.
public struct ContourPoint: Sendable, Equatable {
  /// The value of the first parameter.
  public let first: Double

  /// The value of the second parameter.
  public let second: Double

  /// Whether the region ends here at a limit, and not because the cost has risen.
  public let isOnLimit: Bool
}
