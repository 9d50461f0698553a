import LinearAlgebra
import Minimization

/// The negative logarithm of the likelihood of a model for data, with its first and second derivatives.
///
///     let fit = try HistFactoryLikelihood(model).minimize()
///     print(2 * fit.minimum)           // what pyhf calls twice_nll
///
/// All terms are there, the constant ones too, so that the value is -`pyhf.Model.logpdf`. Factorials of
/// counts that are not whole, as in Asimov data, are those of the gamma function.
public struct HistFactoryLikelihood: CostFunction {
  /// The model.
  public let model: HistFactoryModel

  /// What was observed in all bins, channel by channel.
  public let mainData: [Double]

  /// What the auxiliary measurements of the constraints observed.
  public let auxiliaryData: [Double]

  /// The terms that no parameter changes.
  private let constant: Double

  /// Makes the likelihood of a model for the data that were observed.
  public init(_ model: HistFactoryModel) {
    self.init(unchecked: model, model.mainData, model.auxiliaryData)
  }

  /// Makes the likelihood of a model for other data: all bins, then the auxiliary data.
  ///
  /// - Throws: ``HistFactoryError`` if the number of data is not the model's, one is not finite, or a
  ///   count is negative.
  public init(_ model: HistFactoryModel, data: [Double]) throws(HistFactoryError) {
    try model.check(data: data)
    self.init(
      unchecked: model, Array(data.prefix(model.binCount)), Array(data.dropFirst(model.binCount)))
  }

  init(unchecked model: HistFactoryModel, _ main: [Double], _ auxiliary: [Double]) {
    self.model = model
    mainData = main
    auxiliaryData = auxiliary
    constant = model.compiled.constant(main, auxiliary)
  }

  /// The parameters of the model with their starts and limits.
  public var parameters: [Parameter] { model.parameters }

  /// A rise by 0.5 is one standard deviation.
  public var errorDefinition: ErrorDefinition { .negativeLogLikelihood }

  /// Yes, by a pass backwards through the tables of the model.
  public var hasGradient: Bool { true }

  /// -ln L at a point; infinity where a rate is negative, or zero although something was observed.
  public func value(at point: [Double]) -> Double {
    let model = model.compiled
    return ModelScratch.with(model) { scratch in
      model.computeRates(at: point, scratch)
      return constant + model.cost(at: point, mainData, auxiliaryData, scratch)
    }
  }

  /// -ln L at a point with its derivative with respect to every parameter.
  public func valueAndGradient(at point: [Double], gradient: inout [Double]) -> Double {
    let model = model.compiled
    for index in gradient.indices { gradient[index] = 0 }
    return ModelScratch.with(model) { scratch in
      model.computeRates(at: point, scratch)
      model.computePulls(mainData, scratch)
      model.addGradient(at: point, scratch, to: &gradient)
      model.addConstraintGradient(at: point, auxiliaryData, to: &gradient)
      return constant + model.cost(at: point, mainData, auxiliaryData, scratch)
    }
  }

  /// The second derivatives of -ln L, exact.
  public func hessian(at point: [Double]) -> SymmetricMatrix? {
    let model = model.compiled
    let order = model.parameterCount
    var table = [Double](repeating: 0, count: order * order)
    ModelScratch.with(model) { scratch in
      model.computeRates(at: point, scratch)
      model.computePulls(mainData, scratch)
      model.addHessian(
        at: point,
        curvature: { mainData[$0] == 0 ? 0 : mainData[$0] / (scratch.rate[$0] * scratch.rate[$0]) },
        scratch,
        to: &table)
      model.addConstraintHessian(at: point, auxiliaryData, to: &table)
    }
    return try? SymmetricMatrix(
      lowerTriangleOf: Matrix(rows: order, columns: order, columnMajor: table))
  }

  /// Which bin or constraint has no likelihood at a point, in words.
  public func explanation(at point: [Double]) -> String? {
    let rates = model.expectedRates(at: point)
    for (bin, rate) in rates.enumerated() where !(rate > 0 || rate == 0 && mainData[bin] == 0) {
      return
        "\(model.place(ofBin: bin)) expects \(rate) events, where \(mainData[bin]) were observed"
    }
    for constraint in model.compiled.poissons where !(point[constraint.parameter] > 0) {
      return "the Poisson constraint of \(model.parameters[constraint.parameter].name) has no "
        + "likelihood at \(point[constraint.parameter])"
    }
    return nil
  }
}
