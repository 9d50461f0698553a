/// A place in space and time, in the length unit of its event.
public struct HepMCPosition: Sendable, Hashable {
  /// The coordinate x.
  public var x: Double
  /// The coordinate y.
  public var y: Double
  /// The coordinate z, along the beams.
  public var z: Double
  /// The time multiplied by the speed of light.
  public var t: Double

  /// The origin.
  public static let zero = HepMCPosition(x: 0, y: 0, z: 0, t: 0)

  /// A place from its coordinates.
  public init(x: Double, y: Double, z: Double, t: Double) {
    self.x = x
    self.y = y
    self.z = z
    self.t = t
  }
}
