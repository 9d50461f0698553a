/// A named parameter of a fit: where it starts, how far it may go, and whether it moves at all.
///
///     let mass = Parameter("mass", 91, in: 80...100)
///     let tail = Parameter("n", 2.5, in: 1...)
///     let width = Parameter("width", 2.4952).fixed()
///
/// A parameter is known by its name. Two costs or densities that mention the same name share the
/// parameter, and must agree on the rest.
public struct Parameter: Sendable, Hashable {
  /// The name that reports and subscripts use.
  public var name: String

  /// The value from which a minimisation starts.
  public var start: Double

  /// A first guess of the parameter's uncertainty; `nil` lets the minimiser choose one.
  public var step: Double?

  /// The smallest value allowed, if there is one.
  public var lower: Double?

  /// The largest value allowed, if there is one.
  public var upper: Double?

  /// Whether the minimiser leaves the parameter at its start.
  public var isFixed = false

  /// Makes a parameter without limits.
  public init(_ name: String, _ start: Double, step: Double? = nil) {
    self.name = name
    self.start = start
    self.step = step
  }

  /// Makes a parameter that stays within a closed range.
  public init(
    _ name: String, _ start: Double, in limits: ClosedRange<Double>, step: Double? = nil
  ) {
    self.init(name, start, step: step)
    lower = limits.lowerBound
    upper = limits.upperBound
  }

  /// Makes a parameter with a lower limit.
  public init(
    _ name: String, _ start: Double, in limits: PartialRangeFrom<Double>, step: Double? = nil
  ) {
    self.init(name, start, step: step)
    lower = limits.lowerBound
  }

  /// Makes a parameter with an upper limit.
  public init(
    _ name: String, _ start: Double, in limits: PartialRangeThrough<Double>, step: Double? = nil
  ) {
    self.init(name, start, step: step)
    upper = limits.upperBound
  }

  /// The same parameter, held at a value (its start, when none is given).
  public func fixed(at value: Double? = nil) -> Parameter {
    var copy = self
    copy.start = value ?? start
    copy.isFixed = true
    return copy
  }

  /// The same parameter, free to move from a value (its start, when none is given).
  public func free(from value: Double? = nil) -> Parameter {
    var copy = self
    copy.start = value ?? start
    copy.isFixed = false
    return copy
  }
}
