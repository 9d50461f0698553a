import Foundation
import HS3
import HistFactory
import Likelihoods

/// A document of HS3, of which the cost is asked for at points.
struct HS3CostRequest: Request {
  var document: String
  var analysis: String?
  /// The values of some parameters; the others are where they start.
  var points: [[String: Double]]

  struct Answer: Encodable {
    var names: [String]
    var starts: [String: Double]
    var values: [Double]
    var hasGradient: Bool
  }

  func answer() throws -> Answer {
    let cost = try HS3Document(json: document.utf8).cost(analysis: analysis)
    let names = cost.parameters.map(\.name)
    return Answer(
      names: names,
      starts: Dictionary(uniqueKeysWithValues: cost.parameters.map { ($0.name, $0.start) }),
      values: points.map { point in
        cost.value(at: cost.parameters.map { point[$0.name] ?? $0.start })
      }, hasGradient: cost.hasGradient)
  }
}

/// A workspace of pyhf to be written as HS3, or the other way round.
struct HS3WorkspaceRequest: Request {
  /// A workspace of pyhf, or a document of HS3.
  var text: String
  var isHS3: Bool
  var normsys: String?
  var histosys: String?

  struct Answer: Encodable {
    var text: String
    var normsys: String
    var histosys: String
    /// The logarithms of the density at the start, and of the model after a change of form.
    var logpdf: Double
  }

  func answer() throws -> Answer {
    if isHS3 {
      let read = try HS3Document(json: text.utf8).histFactory()
      let model = try HistFactoryModel(read.workspace, interpolation: read.interpolation)
      return Answer(
        text: read.workspace.document.text, normsys: read.interpolation.normsys.rawValue,
        histosys: read.interpolation.histosys.rawValue,
        logpdf: try model.logPDF(at: model.parameters.map(\.start)))
    }
    let codes = Interpolation(
      normsys: normsys.flatMap { .init(rawValue: $0) } ?? .code4,
      histosys: histosys.flatMap { .init(rawValue: $0) } ?? .code4p)
    let workspace = try Workspace(json: text.utf8)
    let model = try HistFactoryModel(workspace, interpolation: codes)
    return Answer(
      text: try HS3Document(workspace, interpolation: codes).text, normsys: codes.normsys.rawValue,
      histosys: codes.histosys.rawValue, logpdf: try model.logPDF(at: model.parameters.map(\.start))
    )
  }
}

/// A model as text, to be written as HS3 with events or counts.
struct HS3ModelRequest: Request {
  var model: String
  var parameters: [ParameterRequest]
  var isExtended: Bool
  var range: [Double]
  var events: [Double]

  struct Answer: Encodable {
    var text: String
  }

  func answer() throws -> Answer {
    return Answer(
      text: try HS3Document(
        Model(model, parameters: parameters.map(\.parameter)), isExtended: isExtended, of: "x",
        in: range[0]...range[1],
        events: events
      ).text)
  }
}
