/// The axes of three successive rotations.
public enum EulerOrder: String, Sendable, CaseIterable {
  case xyx, xzx, yxy, yzy, zxz, zyz
  case xyz, xzy, yxz, yzx, zxy, zyx

  /// The three axes.
  @inlinable
  public var axes: (Axis, Axis, Axis) {
    switch self {
    case .xyx: (.x, .y, .x)
    case .xzx: (.x, .z, .x)
    case .yxy: (.y, .x, .y)
    case .yzy: (.y, .z, .y)
    case .zxz: (.z, .x, .z)
    case .zyz: (.z, .y, .z)
    case .xyz: (.x, .y, .z)
    case .xzy: (.x, .z, .y)
    case .yxz: (.y, .x, .z)
    case .yzx: (.y, .z, .x)
    case .zxy: (.z, .x, .y)
    case .zyx: (.z, .y, .x)
    }
  }
}
