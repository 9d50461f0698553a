extension Drawing {
  /// Adds a label at a place on its baseline.
  ///
  /// - Parameters:
  ///   - label: The text.
  ///   - origin: The place of the anchor, on the baseline.
  ///   - size: Font size in points.
  ///   - face: Face of what the label does not set otherwise.
  ///   - color: Colour of the letters.
  ///   - anchor: Which point of the line comes to lie at the place.
  ///   - rotation: Clockwise rotation about the place, in degrees.
  public mutating func add(
    _ label: Label, at origin: Point, size: Double, face: FontFace = .regular,
    color: Color = .black, anchor: TextAnchor = .start, rotation: Double = 0
  ) {
    elements += Self.elements(
      label.box(size: size, face: face), at: origin, color: color, anchor: anchor,
      rotation: rotation)
  }

  static func elements(
    _ box: LabelBox, at origin: Point, color: Color, anchor: TextAnchor = .start,
    rotation: Double = 0
  ) -> [Element] {
    let shift = -anchor.fraction * box.width
    if rotation == 0 {
      return box.elements(at: Point(origin.x + shift, origin.y), color: color)
    }
    let parts = box.elements(at: Point(shift, 0), color: color)
    return [.group(parts, Placement(origin: origin, rotation: rotation), clip: nil)]
  }
}
