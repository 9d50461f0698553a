/// A smaller panel below the main one, over the same horizontal axis.
public struct Panel: Sendable {
  /// The vertical axis.
  public var y: PlotAxis
  /// What the panel shows.
  public var marks: [Mark]
  /// Height relative to the main panel.
  public var height: Double

  /// A panel of any marks.
  public init(y: PlotAxis, height: Double = 0.36, marks: [Mark]) {
    self.y = y
    self.height = height
    self.marks = marks
  }
}
