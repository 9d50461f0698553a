import HistFactory
import LinearAlgebra
import Minimization

/// The spectrum of largest likelihood, with systematic uncertainties of the response as nuisance
/// parameters: a HistFactory model with a sample for each true bin.
public struct LikelihoodUnfolding: Sendable {
  /// A systematic uncertainty: the response one standard deviation down and up.
  public struct Systematic: Sendable {
    /// The name of the nuisance parameter.
    public let name: String
    /// The response at -1 standard deviation.
    public let down: ResponseMatrix
    /// The response at +1 standard deviation.
    public let up: ResponseMatrix

    /// Makes an uncertainty.
    public init(_ name: String, down: ResponseMatrix, up: ResponseMatrix) {
      self.name = name
      self.down = down
      self.up = up
    }
  }

  /// The spectrum with all that the fit found.
  public struct Result: Sendable {
    /// The spectrum, with the uncertainties of the nuisance parameters in its covariance.
    public let spectrum: UnfoldedSpectrum
    /// The fit: factors `truth[0]` … on the simulated spectrum, and the nuisance parameters.
    public let fit: Fit
  }

  /// The uncertainties of the response.
  public let systematics: [Systematic]

  /// Makes the method.
  public init(systematics: [Systematic] = []) { self.systematics = systematics }

  /// Unfolds counts with a response.
  ///
  /// - Throws: ``UnfoldingError`` if data or systematics do not go with the response, a count is
  ///   negative, or the fit does not converge.
  public func unfold(_ counts: [Double], _ response: ResponseMatrix) throws(UnfoldingError)
    -> Result
  {
    _ = try response.cleaned(counts, nil)
    for systematic in systematics {
      for other in [systematic.down, systematic.up]
      where other.truth.count != response.truth.count
        || other.acceptances.count != response.acceptances.count
      {
        throw UnfoldingError(
          .response, "systematic \"\(systematic.name)\" has other bins than the response")
      }
    }
    do {
      let fit = try HistFactoryLikelihood(HistFactoryModel(workspace(counts, response))).minimize()
      return Result(spectrum: try spectrum(fit, response), fit: fit)
    } catch let error as UnfoldingError {
      throw error
    } catch {
      throw .unsolvable("the likelihood", error)
    }
  }

  private func workspace(_ counts: [Double], _ response: ResponseMatrix) throws -> Workspace {
    let samples = response.truth.indices.map { bin in
      let factor = Modifier("truth[\(bin)]", .normfactor)
      let shapes = systematics.map { systematic in
        Modifier(
          systematic.name,
          .histosys(
            lo: rates(of: bin, response, systematic.down),
            hi: rates(of: bin, response, systematic.up)))
      }
      return Sample(
        "\(bin)", data: rates(of: bin, response, response), modifiers: [factor] + shapes)
    }
    let largest = 10 + 100 * counts.reduce(0, +) / response.truth.reduce(0, +)
    return try Workspace(
      channels: [Channel("data", samples: samples)],
      observations: [Observation("data", data: counts)],
      measurements: [
        MeasurementSpecification(
          "unfolding", poi: "",
          parameters: response.truth.indices.map {
            ParameterSpecification("truth[\($0)]", inits: [1], bounds: [0...largest])
          })
      ])
  }

  /// What is reconstructed of the simulated events of a true bin, under another response.
  private func rates(of bin: Int, _ response: ResponseMatrix, _ other: ResponseMatrix) -> [Double] {
    var spectrum = [Double](repeating: 0, count: response.truth.count)
    spectrum[bin] = response.truth[bin]
    return other.folded(spectrum)
  }

  private func spectrum(_ fit: Fit, _ response: ResponseMatrix) throws(UnfoldingError)
    -> UnfoldedSpectrum
  {
    guard fit.status.isConverged, let covariance = fit.covariance else {
      throw UnfoldingError(
        .unsolvable, "the fit of the spectrum ended with \(fit.statusDescription)")
    }
    let names = response.truth.indices.map { "truth[\($0)]" }
    var matrix = SymmetricMatrix(order: names.count)
    for row in names.indices {
      for column in 0...row {
        let element = covariance[names[row], names[column]] ?? 0
        matrix[row, column] = element * response.truth[row] * response.truth[column]
      }
    }
    let values = zip(names, response.truth).map { (fit[$0]?.value ?? 0) * $1 }
    return UnfoldedSpectrum(values: values, covariance: matrix)
  }
}
