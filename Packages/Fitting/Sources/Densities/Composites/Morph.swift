import Minimization

/// A density between densities that are known at some values of a parameter.
///
/// With ``Kind/vertical`` densities are averaged at each point; with ``Kind/moments`` they are first shifted and
/// stretched to the mean and the standard deviation in between (M. Baak et al., NIM A771 (2015) 39), so that a
/// peak moves instead of fading. Between neighbours weights are linear, and so beyond the ends.
public struct Morph: Density {
  /// How densities are joined.
  public enum Kind: Sendable {
    /// By their average at each point.
    case vertical
    /// By their average after a shift and a stretch to common moments.
    case moments
  }

  private let kind: Kind
  private let places: [Double]
  private let templates: [any Density]

  /// The parameter, then the arguments of the densities.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "Morph" }

  /// Makes a density between others.
  ///
  /// - Parameters:
  ///   - parameter: where between the densities.
  ///   - templates: the densities with their values of the parameter, ascending; two at least.
  ///   - kind: how they are joined.
  /// - Throws: ``DensityError`` for values that do not ascend.
  public init(
    _ parameter: some ParameterExpression,
    between templates: [(value: Double, density: any Density)],
    kind: Kind = .moments
  ) throws(DensityError) {
    try checkEdges(templates.map(\.value))
    self.kind = kind
    places = templates.map(\.value)
    self.templates = templates.map(\.density)
    arguments =
      [DensityArgument("parameter", parameter)]
      + templates.flatMap(\.density.arguments)
  }

  /// Whether the average is one at each point, of densities without parameters of their own.
  public var hasGradient: Bool {
    kind == .vertical
      && templates.allSatisfy { $0.arguments.allSatisfy(\.formula.parameters.isEmpty) }
  }

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    try require(values, at: 0, "finite") { _ in true }
    var parts: [MorphKernel.Part] = []
    var start = 1
    for template in templates {
      let end = start + template.arguments.count
      let kernel = try template.kernel(at: Array(values[start..<end]), over: range)
      let ends = [range.lowerBound, range.upperBound]
      let integral = kernel.integrals(between: ends)[0]
      guard integral.isFinite && integral > 0 else { throw .noWeight(template.name, in: range) }
      parts.append(MorphKernel.Part(kernel: kernel, integral: integral))
      start = end
    }
    let cell = min(max(places.lastIndex { $0 <= values[0] } ?? 0, 0), places.count - 2)
    let width = places[cell + 1] - places[cell]
    return MorphKernel(
      parts: [parts[cell], parts[cell + 1]], fraction: (values[0] - places[cell]) / width,
      width: width, isShifted: kind == .moments, range: range)
  }
}
