/// An axis of a panel: what it shows, how it is scaled and which range it covers.
///
/// A string literal makes a linear axis with an automatic range:
///
/// ```swift
/// var figure = Figure(x: "m_{μμ} [GeV]", y: PlotAxis("Events", scale: .log))
/// figure.x.range = 60...120
/// figure.y.lower = 0.5
/// ```
public struct PlotAxis: Sendable, Hashable {
  /// Quantity and unit, set at the end of the axis.
  public var label: Label
  /// Linear or logarithmic.
  public var scale: AxisScale
  /// Where the axis begins; nil leaves it to the data.
  public var lower: Double?
  /// Where the axis ends; nil leaves it to the data, with room for legend and text.
  public var upper: Double?
  /// Names below the ticks at given positions; nil labels ticks with their numbers.
  public var tickLabels: [TickLabel]?
  /// Whether the ticks have no labels.
  public var hidesNumbers = false

  /// A name at a position of an axis.
  public struct TickLabel: Sendable, Hashable {
    /// Where on the axis.
    public var position: Double
    /// What is written there.
    public var label: Label

    /// A name at a position.
    public init(_ label: Label, at position: Double) {
      self.position = position
      self.label = label
    }
  }

  /// An axis, by default linear with a range from the data.
  public init(
    _ label: Label = "", scale: AxisScale = .linear, range: ClosedRange<Double>? = nil
  ) {
    self.label = label
    self.scale = scale
    lower = range?.lowerBound
    upper = range?.upperBound
  }

  /// Both ends at once; nil unless both are set in ascending order.
  public var range: ClosedRange<Double>? {
    get {
      guard let lower, let upper, lower <= upper else { return nil }
      return lower...upper
    }
    set {
      lower = newValue?.lowerBound
      upper = newValue?.upperBound
    }
  }
}
