import Densities
import Minimization

/// A fit of histograms from simulation, whose own statistics are limited, to counts in bins.
///
///     let fit = try TemplateNLL(counts, [
///       Template(yield: nSignal, signal), Template(yield: nBackground, background, variances: squares),
///     ]).minimize()
///
/// A template is scaled to its yield, which is the number of its events in all bins. Parts given by a density
/// (``init(_:_:plus:edges:method:)``) have no statistics of their own. The value is half of -2 log of a
/// likelihood ratio, except for ``TemplateMethod/asy``, which has no such reference.
public struct TemplateNLL: CostFunction {
  let counts: [Double]
  let method: TemplateMethod
  private let templates: [PreparedTemplate]
  private let smooth: BinnedTerm?

  /// The parameters in the yields and in the model.
  public let parameters: [Parameter]

  /// Makes a cost from counts and templates.
  ///
  /// - Parameters:
  ///   - counts: the number of events in each bin.
  ///   - templates: the templates with their yields.
  ///   - method: how the statistics of the templates enter.
  /// - Throws: ``LikelihoodError`` for counts or templates that cannot be fitted, `MinimizationError` when one
  ///   name stands for parameters that differ.
  public init(_ counts: [Double], _ templates: [Template], method: TemplateMethod = .da) throws {
    try self.init(counts, templates, smooth: nil, method: method)
  }

  /// Makes a cost from counts, templates and a model.
  ///
  /// - Parameters:
  ///   - counts: the number of events in each bin.
  ///   - templates: the templates with their yields.
  ///   - model: densities multiplied by the number of their events in all bins together.
  ///   - edges: the ascending edges of the bins, one more than the counts.
  ///   - method: how the statistics of the templates enter.
  /// - Throws: as ``init(_:_:method:)``, and `DensityError` for edges that do not ascend.
  public init(
    _ counts: [Double], _ templates: [Template], plus model: some ModelConvertible, edges: [Double],
    method: TemplateMethod = .da
  ) throws {
    let smooth = try BinnedTerm(model.model, counts, variances: nil, edges: edges)
    try self.init(counts, templates, smooth: smooth, method: method)
  }

  private init(
    _ counts: [Double], _ templates: [Template], smooth: BinnedTerm?, method: TemplateMethod
  ) throws {
    guard !counts.isEmpty, !templates.isEmpty || smooth != nil else { throw LikelihoodError.noData }
    for (index, count) in counts.enumerated() {
      guard count.isFinite else { throw LikelihoodError.notFinite("Bin", at: index, count) }
      guard count >= 0 else { throw LikelihoodError.negative("The count of bin", at: index, count) }
    }
    let parameters = try [Parameter].merging(
      templates.map(\.yield.parameters) + [smooth?.plan.parameters ?? []])
    self.counts = counts
    self.method = method
    self.smooth = smooth
    self.parameters = parameters
    self.templates = try templates.map {
      try PreparedTemplate($0, bins: counts.count, parameters: parameters)
    }
    smoothPlaces = (smooth?.plan.parameters ?? []).compactMap { own in
      parameters.firstIndex { $0.name == own.name }
    }
  }

  private let smoothPlaces: [Int]

  /// A rise by 0.5 is one standard deviation.
  public var errorDefinition: ErrorDefinition { .negativeLogLikelihood }

  /// Whether all densities have their gradients; templates have.
  public var hasGradient: Bool { smooth?.plan.hasGradient ?? true }

  /// Half of -2 log of a likelihood ratio; NaN where a filled bin has no expectation.
  public func value(at point: [Double]) -> Double {
    var nothing: [Double] = []
    return evaluate(at: point, withGradient: false, gradient: &nothing)
  }

  /// The value and its gradient.
  public func valueAndGradient(at point: [Double], gradient: inout [Double]) -> Double {
    for index in gradient.indices { gradient[index] = 0 }
    return evaluate(at: point, withGradient: true, gradient: &gradient)
  }

  /// The bin, or the density, for which there is no value.
  public func explanation(at point: [Double]) -> String? {
    if let smooth, smooth.contents(at: smoothPlaces.map({ point[$0] })) == nil {
      return smooth.explanation(at: smoothPlaces.map { point[$0] })
    }
    let expected = prediction(at: point)
    guard let bin = counts.indices.first(where: { counts[$0] > 0 && !(expected[$0] > 0) }) else {
      return nil
    }
    return "bin \(bin) has \(counts[bin]) entries, but \(expected[bin]) are expected"
  }

  private func evaluate(at point: [Double], withGradient: Bool, gradient: inout [Double]) -> Double
  {
    let own = smoothPlaces.map { point[$0] }
    let rest = smooth.flatMap { $0.contents(at: own) }
    if smooth != nil && rest == nil { return .nan }
    let yields = templates.map { $0.yield.value(at: point) }
    var byYield = [Double](repeating: 0, count: yields.count)
    var bySmooth = [Double](repeating: 0, count: rest == nil ? 0 : counts.count)
    var sum = 0.0
    for bin in counts.indices {
      let fixed = rest?.bins[bin] ?? 0
      if method == .full {
        sum += addFull(bin, yields, fixed, &byYield, &bySmooth)
        continue
      }
      var (mean, variance) = (fixed, 0.0)
      for (index, template) in templates.enumerated() {
        mean += yields[index] * template.fractions[bin]
        variance += yields[index] * yields[index] * template.variances[bin]
      }
      let term = TemplateTerm(counts[bin], mean: mean, variance: variance, method: method)
      sum += term.value
      guard withGradient else { continue }
      for (index, template) in templates.enumerated() {
        byYield[index] +=
          term.byMean * template.fractions[bin]
          + term.byVariance * 2 * yields[index] * template.variances[bin]
      }
      if rest != nil { bySmooth[bin] = term.byMean }
    }
    guard withGradient else { return 0.5 * sum }
    for (index, template) in templates.enumerated() {
      template.yield.addGradient(times: 0.5 * byYield[index], at: point, to: &gradient)
    }
    if let smooth, let rest {
      var slopes = [Double](repeating: 0, count: own.count)
      smooth.addGradient(rest.model, slopes: bySmooth.map { 0.5 * $0 }, at: own, to: &slopes)
      for (place, slope) in zip(smoothPlaces, slopes) { gradient[place] += slope }
    }
    return 0.5 * sum
  }

  /// One bin in which each template fluctuates by itself.
  private func addFull(
    _ bin: Int, _ yields: [Double], _ fixed: Double, _ byYield: inout [Double],
    _ bySmooth: inout [Double]
  ) -> Double {
    // Entries that have the relative error of the template, and the factor that leads from them to events.
    let entries = templates.map { $0.entries[bin] }
    let factors = templates.map { $0.entries[bin] > 0 ? $0.fractions[bin] / $0.entries[bin] : 0 }
    let scales = zip(yields, factors).map { $0 * $1 }
    let part = BarlowBeestonBin(counts[bin], scales: scales, entries: entries, fixed: fixed)
    for index in templates.indices { byYield[index] += part.byScale[index] * factors[index] }
    if !bySmooth.isEmpty {
      bySmooth[bin] = part.byFixed
    }
    return part.value
  }
}

extension TemplateNLL: PointwiseCost {
  /// The number of bins.
  public var pointCount: Int { counts.count }

  /// Twice the value.
  public func chiSquare(at point: [Double]) -> Double { 2 * value(at: point) }

  /// The expected content of each bin, without fluctuations of the templates.
  public func prediction(at point: [Double]) -> [Double] {
    let rest = smooth.map { $0.contents(at: smoothPlaces.map { point[$0] })?.bins }
    return counts.indices.map { bin in
      let fixed = rest.map { $0?[bin] ?? .nan } ?? 0
      return templates.reduce(fixed) { $0 + $1.yield.value(at: point) * $1.fractions[bin] }
    }
  }

  /// (n - μ) over the error of both data and templates for each bin.
  public func pulls(at point: [Double]) -> [Double] {
    prediction(at: point).enumerated().map { bin, mean in
      let variance = templates.reduce(mean) { sum, template in
        let yield = template.yield.value(at: point)
        return sum + yield * yield * template.variances[bin]
      }
      return (counts[bin] - mean) / variance.squareRoot()
    }
  }
}
