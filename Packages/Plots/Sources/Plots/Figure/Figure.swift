/// A figure: a main panel with axes, marks and legend, and smaller panels below it.
///
/// ```swift
/// var figure = Figure(x: "m_{μμ} [GeV]", y: "Events / 0.5 GeV")
/// figure.add(.points(data, errors: .poisson, label: "Data"))
/// figure.add(.curve(in: 60...120, label: "Fit") { x in density(x) })
/// figure.addPanel(.pull(data, model: expected))
/// figure.label = ExperimentLabel("Martlet", status: "Simulation", energy: 13, luminosity: 139)
/// try figure.writeSVG(to: "z.svg")
/// ```
///
/// The same figure gives the same bytes. Lengths are in points (1/72 inch).
public struct Figure: Sendable {
  /// The horizontal axis, shared by all panels.
  public var x: PlotAxis
  /// The vertical axis of the main panel.
  public var y: PlotAxis
  /// What the main panel shows.
  public var marks: [Mark] = []
  /// Panels below the main one, from the top down.
  public var panels: [Panel] = []
  /// Experiment, status, energy and luminosity.
  public var label: ExperimentLabel?
  /// Where the legend stands.
  public var legend = Legend()
  /// Sizes, colours and the habits of a collaboration.
  public var style: FigureStyle

  /// An empty figure with two axes.
  public init(x: PlotAxis = "", y: PlotAxis = "", style: FigureStyle = .standard) {
    self.x = x
    self.y = y
    self.style = style
  }

  /// Adds a mark to the main panel.
  public mutating func add(_ mark: Mark) {
    marks.append(mark)
  }

  /// Adds several marks, such as a stack, to the main panel.
  public mutating func add(_ marks: [Mark]) {
    self.marks += marks
  }

  /// Adds a panel below those that are there.
  public mutating func addPanel(_ panel: Panel) {
    panels.append(panel)
  }
}
