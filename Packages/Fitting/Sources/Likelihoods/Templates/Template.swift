import Densities
import Minimization

/// A histogram from simulation, to be scaled to a yield in a fit.
public struct Template: Sendable {
  /// The number of its events in all bins.
  public let yield: Formula

  /// The content of each bin, in any units.
  public let contents: [Double]

  /// The variance of each content: the sum of squared weights.
  public let variances: [Double]

  /// Makes a template.
  ///
  /// - Parameters:
  ///   - yield: the number of its events in all bins: a parameter, a number or a formula.
  ///   - contents: the content of each bin, in any units; not negative.
  ///   - variances: the variance of each content; `nil` stands for the contents, which are then numbers of entries.
  public init(yield: some ParameterExpression, _ contents: [Double], variances: [Double]? = nil) {
    self.yield = yield.formula
    self.contents = contents
    self.variances = variances ?? contents
  }
}

/// A template checked and scaled to one event.
struct PreparedTemplate: Sendable {
  let yield: CompiledFormula
  /// The share of each bin, and the variance of that.
  let fractions: [Double]
  let variances: [Double]
  /// The number of entries with the relative error of each bin.
  let entries: [Double]

  init(_ template: Template, bins: Int, parameters: [Parameter]) throws(LikelihoodError) {
    for (what, values) in [
      ("bins of a template", template.contents), ("variances of a template", template.variances),
    ] {
      guard values.count == bins else {
        throw .wrongCount(what, expected: bins, found: values.count)
      }
      for (index, value) in values.enumerated() {
        guard value.isFinite else { throw .notFinite("A template in bin", at: index, value) }
        guard value >= 0 else { throw .negative("A template in bin", at: index, value) }
      }
    }
    let sum = template.contents.reduce(0, +)
    guard sum > 0 else { throw .noData }
    yield = CompiledFormula(template.yield, parameters: parameters)
    fractions = template.contents.map { $0 / sum }
    variances = template.variances.map { $0 / (sum * sum) }
    entries = zip(template.contents, template.variances).map { content, variance in
      guard content > 0 else { return 0 }
      // A template without errors has as many entries as make none.
      return variance > 0 ? content * content / variance : 1e15
    }
  }
}
