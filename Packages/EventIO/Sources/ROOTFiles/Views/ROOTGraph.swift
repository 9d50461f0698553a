/// A `TGraph` of any kind: points in two or three dimensions, with their errors.
///
/// It covers `TGraph`, `TGraphErrors`, `TGraphAsymmErrors`, `TGraphBentErrors`, `TGraphMultiErrors`,
/// `TGraph2D`, `TGraph2DErrors`, `TGraph2DAsymmErrors` and classes derived from them.
///
///     let graph = ROOTGraph(x: energy, y: response, yErrors: .symmetric(sigma))
///     try writer.write(graph, as: "response")
public struct ROOTGraph: Sendable, Equatable {
  /// Errors of one coordinate, for each point below and above its value; none is negative.
  public struct Errors: Sendable, Equatable {
    /// The errors towards lower values.
    public let low: [Double]
    /// The errors towards higher values.
    public let high: [Double]

    /// Errors towards lower and towards higher values.
    public static func asymmetric(low: [Double], high: [Double]) -> Errors {
      Errors(low: low, high: high)
    }

    /// The same errors to both sides.
    public static func symmetric(_ errors: [Double]) -> Errors { Errors(low: errors, high: errors) }
  }

  /// The name of the graph.
  public let name: String
  /// The title, perhaps with those of the axes behind semicolons.
  public let title: String
  /// The first coordinate of each point.
  public let x: [Double]
  /// The second coordinate of each point.
  public let y: [Double]
  /// The third coordinate of each point, for graphs in three dimensions.
  public let z: [Double]?
  /// The errors of ``x``; nil when the graph has none.
  public let xErrors: Errors?
  /// The errors of ``y``: none, one set, or several for a `TGraphMultiErrors`.
  public let yErrors: [Errors]
  /// The errors of ``z``; nil when the graph has none.
  public let zErrors: Errors?

  /// Points in a plane; whether the arrays fit together is checked when it is written.
  public init(
    x: [Double], y: [Double], xErrors: Errors? = nil, yErrors: Errors? = nil, name: String = "",
    title: String = ""
  ) {
    self.name = name
    self.title = title
    self.x = x
    self.y = y
    z = nil
    self.xErrors = xErrors
    self.yErrors = yErrors.map { [$0] } ?? []
    zErrors = nil
  }
}
