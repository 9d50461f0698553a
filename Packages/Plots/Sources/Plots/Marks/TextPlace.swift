/// A corner of a panel's frame.
public enum Corner: Sendable, Hashable, CaseIterable {
  case topLeft
  case topRight
  case bottomLeft
  case bottomRight

  var isTop: Bool { self == .topLeft || self == .topRight }
  var isLeft: Bool { self == .topLeft || self == .bottomLeft }
}

/// Where a text stands in a panel.
enum TextPlace: Sendable, Hashable {
  case corner(Corner)
  case point(x: Double, y: Double, TextAnchor)
}
