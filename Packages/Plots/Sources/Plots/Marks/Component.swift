/// One process of a model: a histogram or a function of x, with its name and colour.
///
/// ```swift
/// let model = [
///   Component(diboson, "VV"), Component(top, #"t\bar{t}"#, color: .red),
///   Component("Exponential", in: 60...120) { m in 40 * exp(-m / 30) },
/// ]
/// ```
public struct Component: Sendable {
  enum Content: Sendable {
    case bins(any BinnedSource)
    case function(Geometry.Function, ClosedRange<Double>?)
  }

  /// The name in the legend.
  public var label: Label
  /// The colour; nil takes the next of the cycle.
  public var color: Color?
  let content: Content

  /// A process that is a histogram.
  public init(_ source: some BinnedSource, _ label: Label, color: Color? = nil) {
    content = .bins(source)
    self.label = label
    self.color = color
  }

  /// A process that is a function of x.
  ///
  /// - Parameters:
  ///   - label: The name in the legend.
  ///   - color: The colour; nil takes the next of the cycle.
  ///   - range: Where the function is drawn; nil for the whole axis.
  ///   - function: The ordinate at an abscissa.
  public init(
    _ label: Label, color: Color? = nil, in range: ClosedRange<Double>? = nil,
    _ function: @escaping @Sendable (Double) -> Double
  ) {
    content = .function(function, range)
    self.label = label
    self.color = color
  }

  /// The bins of a process that is a histogram.
  func bins() throws(PlotError) -> BinnedValues {
    guard case .bins(let source) = content else {
      throw PlotError(
        .badData, "“\(label.plainText)” is a function among histograms: use one or the other.")
    }
    return try source.binnedValues()
  }

  var isFunction: Bool { if case .function = content { true } else { false } }
}
