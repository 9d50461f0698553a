/// One thing drawn in a panel: a histogram, points, a curve, a band, a line, a text.
///
/// Marks are made by the static functions below (`.step`, `.filled`, `.points`, `.curve`, `.band`, …)
/// and given to ``Figure/add(_:)-(Mark)``. Whatever the order in which they are added, fills lie
/// below bands, bands below lines, lines below points and points below texts; marks of one kind
/// keep their order, and so does the legend.
///
/// A mark made of data that cannot be drawn (lengths that do not match, a histogram with two axes)
/// keeps its error until the figure is drawn, which then throws it.
public struct Mark: Sendable {
  /// The text beside the mark in the legend; nil leaves the mark out of it.
  public var label: Label?
  /// The mark's colour; nil takes the next of the style's cycle.
  public var color: Color?
  /// Width and dashes of lines.
  public var line: LineStyle
  /// The shape of points.
  public var marker: Marker
  /// How areas are filled.
  public var fill: FillStyle
  let geometry: Geometry

  init(
    _ geometry: Geometry, label: Label? = nil, color: Color? = nil, line: LineStyle = .solid,
    marker: Marker = .none, fill: FillStyle = .solid
  ) {
    self.geometry = geometry
    self.label = label
    self.color = color
    self.line = line
    self.marker = marker
    self.fill = fill
  }

  /// A mark of a geometry that may turn out to be impossible.
  static func make(
    label: Label?, color: Color?, line: LineStyle = .solid, marker: Marker = .none,
    fill: FillStyle = .solid, _ geometry: () throws(PlotError) -> Geometry
  ) -> Mark {
    do {
      return Mark(
        try geometry(), label: label, color: color, line: line, marker: marker, fill: fill)
    } catch {
      return .failure(error, label: label)
    }
  }

  /// A mark that keeps an error until the figure is drawn.
  static func failure(_ error: PlotError, label: Label? = nil) -> Mark {
    Mark(.failure(error), label: label)
  }
}

extension [Mark] {
  /// Marks that may turn out to be impossible.
  static func make(_ marks: () throws(PlotError) -> [Mark]) -> [Mark] {
    do {
      return try marks()
    } catch {
      return [.failure(error)]
    }
  }
}
