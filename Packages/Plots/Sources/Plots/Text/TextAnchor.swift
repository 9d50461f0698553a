/// Which point of a line of text is put at a given place.
public enum TextAnchor: Sendable, Hashable {
  case start
  case middle
  case end

  /// How much of the width lies left of the point.
  var fraction: Double {
    switch self {
    case .start: 0
    case .middle: 0.5
    case .end: 1
    }
  }
}
