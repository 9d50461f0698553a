/// A function under which the bins of an axis are equally wide.
public struct AxisTransform: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case log
    case sqrt
    case power(Double)
    case custom(String)
  }

  let kind: Kind

  /// The function, ascending on the range of the axis.
  let forward: @Sendable (Double) -> Double

  /// Its inverse.
  let inverse: @Sendable (Double) -> Double

  /// The natural logarithm: bins of equal ratio.
  public static let log = AxisTransform(.log, forward: { libmLog($0) }, inverse: { libmExp($0) })

  /// The square root.
  public static let sqrt = AxisTransform(
    .sqrt, forward: { $0.squareRoot() }, inverse: { $0 * $0 })

  /// A positive power of the value.
  public static func power(_ power: Double) -> AxisTransform {
    AxisTransform(
      .power(power), forward: { libmPow($0, power) },
      inverse: { libmPow($0, 1 / power) })
  }

  /// A function of one's own, ascending on the range of the axis, with its inverse.
  ///
  /// The name tells functions apart; two axes are equal if the names are.
  public static func custom(
    name: String, forward: @escaping @Sendable (Double) -> Double,
    inverse: @escaping @Sendable (Double) -> Double
  ) -> AxisTransform {
    AxisTransform(.custom(name), forward: forward, inverse: inverse)
  }

  private init(
    _ kind: Kind, forward: @escaping @Sendable (Double) -> Double,
    inverse: @escaping @Sendable (Double) -> Double
  ) {
    self.kind = kind
    self.forward = forward
    self.inverse = inverse
  }

  /// The transform of a name in files; nil if there is none.
  init?(name: String, power: Double?) {
    switch (name, power) {
    case ("log", _): self = .log
    case ("sqrt", _): self = .sqrt
    case ("pow", let power?) where power > 0: self = .power(power)
    default: return nil
    }
  }

  /// Whether both are the same function, custom ones by name.
  public static func == (left: AxisTransform, right: AxisTransform) -> Bool {
    left.kind == right.kind
  }

  /// Feeds the kind of function to the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(kind) }
}
