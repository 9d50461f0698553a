import ArgumentParser
import HistFactory
import HypothesisTests
import Minimization

/// `hep histfactory fit`: the best description of the data.
struct FitWorkspace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit", abstract: "Fit the model to its data.",
    discussion: """
      With a value, as in --poi mu=1, the parameter of interest is held there. The exit code is 1 if \
      the fit does not converge.
      """)

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let model = try options.model()
    var parameters = model.parameters
    if let value = options.poi.value {
      guard let index = model.poiIndex else {
        throw InputError("the model has no parameter of interest")
      }
      parameters[index] = parameters[index].fixed(at: value)
    }
    let likelihood = HistFactoryLikelihood(model)
    let first = try likelihood.minimize(parameters: parameters)
    let minima = ([first] + likelihood.minima(beside: first)).sorted { $0.minimum < $1.minimum }
    let (fit, others) = (minima[0], Array(minima.dropFirst()))
    switch options.format {
    case .text: printText(fit, others, model)
    case .json: printJSON(fit, others, model)
    }
    if !fit.status.isConverged { throw ExitCode.failure }
  }

  private func printText(_ fit: Fit, _ others: [Fit], _ model: HistFactoryModel) {
    StandardOutput.print("\(fit)")
    let goodness = model.goodness(of: fit)
    let probability = goodness.pValue.map { ", p = \($0.shown())" } ?? ""
    StandardOutput.print(
      "2 NLL = \((2 * fit.minimum).shown(9)), saturated model: \(goodness.statistic.shown()) for "
        + "\(goodness.degreesOfFreedom) degrees of freedom\(probability)")
    for other in others {
      let poi = model.poi.map { ", with \($0.name) = \(other[$0].value.shown())" } ?? ""
      StandardOutput.print(
        "another minimum lies higher by \((2 * (other.minimum - fit.minimum)).shown()) in 2 NLL\(poi)"
      )
    }
  }

  private func printJSON(_ fit: Fit, _ others: [Fit], _ model: HistFactoryModel) {
    JSONText.printObject { json in
      json.key("bestfit")
      json.beginObject()
      for parameter in fit.fittedParameters { json.member(parameter.name, parameter.value) }
      json.endObject()
      json.key("uncertainties")
      json.beginObject()
      for parameter in fit.fittedParameters { json.member(parameter.name, parameter.error) }
      json.endObject()
      json.key("mle_parameters")
      json.beginObject()
      for set in model.parameterSets { json.member(set.name, Array(fit.values[set.range])) }
      json.endObject()
      json.member("twice_nll", 2 * fit.minimum)
      let goodness = model.goodness(of: fit)
      json.member("goodness_of_fit", goodness.statistic)
      json.key("ndof")
      json.integer(goodness.degreesOfFreedom)
      json.member("p_value", goodness.pValue)
      json.member("status", "\(fit.status)")
      json.key("other_minima")
      json.beginArray()
      for other in others {
        json.beginObject()
        json.member("twice_nll", 2 * other.minimum)
        json.key("bestfit")
        json.beginObject()
        for parameter in other.fittedParameters { json.member(parameter.name, parameter.value) }
        json.endObject()
        json.endObject()
      }
      json.endArray()
      if let correlation = fit.covariance?.correlation {
        json.key("correlation")
        json.beginObject()
        json.member("parameters", correlation.names)
        json.key("matrix")
        json.beginArray()
        for row in correlation.names.indices {
          json.beginArray()
          for column in correlation.names.indices { json.number(correlation.matrix[row, column]) }
          json.endArray()
        }
        json.endArray()
        json.endObject()
      }
    }
  }
}
