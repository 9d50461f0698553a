/// A value with its uncertainty, symmetric or not.
///
///     let mass = Measurement(91.1876, 0.0021)
///     let yield = Measurement(57, up: 8.1, down: 7.2)
///     print(mass)  // 91.1876 ± 0.0021
///
/// Foundation has a type of the same name; in a file that imports both, write `HEPCore.Measurement`.
@frozen
public struct Measurement: Sendable, Equatable, Codable {
  /// The central value.
  public var value: Double

  /// The distance from the value to the upper end of the interval, not negative.
  public var up: Double

  /// The distance from the value to the lower end of the interval, not negative.
  public var down: Double

  /// Makes a measurement with a symmetric error, of which the sign is dropped.
  @inlinable
  public init(_ value: Double, _ error: Double = 0) {
    self.init(value, up: error, down: error)
  }

  /// Makes a measurement with one error upwards and one downwards, of which the signs are dropped.
  @inlinable
  public init(_ value: Double, up: Double, down: Double) {
    self.value = value
    self.up = abs(up)
    self.down = abs(down)
  }

  /// Whether both errors are equal.
  @inlinable
  public var isSymmetric: Bool { up == down || (up.isNaN && down.isNaN) }

  /// The mean of the two errors; the error, if it is symmetric.
  @inlinable
  public var error: Double { isSymmetric ? up : 0.5 * (up + down) }

  /// The error relative to the size of the value; infinite for a value of zero.
  @inlinable
  public var relativeError: Double { error / abs(value) }
}
