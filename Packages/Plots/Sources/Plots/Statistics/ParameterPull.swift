/// A fitted nuisance parameter, in units of the uncertainty with which it entered the fit.
public struct ParameterPull: Sendable, Hashable {
  /// What the parameter is called.
  public var name: Label
  /// The shift from where it entered the fit.
  public var value: Double
  /// The uncertainty downwards after the fit; 1 if the data say nothing about the parameter.
  public var down: Double
  /// The uncertainty upwards after the fit.
  public var up: Double

  /// A pull with an uncertainty on each side.
  public init(_ name: Label, value: Double, down: Double, up: Double) {
    self.name = name
    self.value = value
    self.down = down
    self.up = up
  }

  /// A pull with the same uncertainty on both sides.
  public init(_ name: Label, value: Double, error: Double) {
    self.init(name, value: value, down: error, up: error)
  }
}
