import ArgumentParser
import HistFactory
import HypothesisTests
import Minimization
import Plots

/// `hep histfactory fit`: the best description of the data.
struct FitWorkspace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit", abstract: "Fit the model to its data.",
    discussion: """
      hep histfactory fit BkgOnly.json -o yields.pdf
      hep histfactory fit workspace.json --draw pulls -o pulls.svg

      With a value, as in --poi mu=1, the parameter of interest is held there. A background alone, in \
      which no sample has the parameter of interest, is fitted as it is. The picture shows the yields \
      after the fit beside the data in all bins, or the pulls of the parameters with constraints, or the \
      parameters with the largest correlations. The exit code is 1 if the fit does not converge.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var picture: PictureOutput

  @Option(help: "What the picture shows.")
  var draw = Content.yields

  enum Content: String, ExpressibleByArgument, CaseIterable { case yields, pulls, correlations }

  func run() throws {
    let document = try options.read()
    let model = try options.model(of: document)
    if let note = try options.missingPOI(in: document) { StandardError.print("note: \(note)") }
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
    if fit.status.isConverged { try picture.write { try figure(of: fit, model) } }
    switch options.format {
    case .text: printText(fit, others, model)
    case .json: printJSON(fit, others, model)
    }
    if !fit.status.isConverged { throw ExitCode.failure }
  }

  private func figure(of fit: Fit, _ model: HistFactoryModel) throws -> Figure {
    switch draw {
    case .yields: try Figure.yields(model.prediction(after: fit))
    case .pulls: Figure.pulls(of: fit, model)
    case .correlations: Figure.largestCorrelations(of: fit)
    }
  }

  private func printText(_ fit: Fit, _ others: [Fit], _ model: HistFactoryModel) {
    if let name = model.poi?.name, let poi = fit[name] {
      StandardOutput.print("\(name) = \(poi.measurement?.description ?? poi.value.shown())")
    }
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
      json.member("status", "\(fit.statusDescription)")
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
