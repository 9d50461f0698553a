/// How the inside of an area is drawn, without its colour.
public enum FillStyle: Sendable, Hashable {
  /// Evenly.
  case solid
  /// With lines that rise to the right, so that what lies below is seen: for uncertainties.
  case hatched
  /// With lines that fall to the right, to tell it from another hatch.
  case hatchedBack

  /// A grey that does not compete with data.
  var faintGray: Color { self == .solid ? .gray.opacity(0.25) : .gray.opacity(0.7) }

  /// The paint of an area in a colour.
  func paint(_ color: Color) -> Drawing.Paint {
    switch self {
    case .solid: Drawing.Paint(fill: color)
    case .hatched: Drawing.Paint(hatch: Drawing.Hatch(color))
    case .hatchedBack: Drawing.Paint(hatch: Drawing.Hatch(color, angle: 45))
    }
  }
}
