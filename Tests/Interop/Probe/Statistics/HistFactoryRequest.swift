import Foundation
import HistFactory
import HypothesisTests
import Minimization

/// A pyhf workspace, to be evaluated at points and to be tested.
struct HistFactoryRequest: Request {
  /// The workspace as JSON text, and patches to apply.
  var workspace: String
  var patches: [String]
  var points: [[Double]]
  var normsys: String
  var histosys: String
  /// The signal strength to test; none for evaluation alone.
  var mu: Double?

  struct Answer: Encodable {
    var names: [String]
    var starts: [Double]
    var fixed: [Bool]
    var logpdf: [Double]
    var expected: [[Double]]
    var digest: String
    var sortedDigest: String
    var twiceNLL: Double?
    var bestfit: [Double]?
    var cls: Double?
    var clsExpected: [Double]?
    var error: String?
  }

  func answer() throws -> Answer {
    var document = try Workspace(json: workspace.utf8)
    for patch in patches { document = try document.applying(JSONPatch(json: patch.utf8)) }
    guard let normsys = Interpolation.Normalization(rawValue: normsys),
      let histosys = Interpolation.Shape(rawValue: histosys)
    else { throw ProbeError("no such interpolation code") }
    let model = try HistFactoryModel(
      document, interpolation: Interpolation(normsys: normsys, histosys: histosys))
    var answer = Answer(
      names: model.parameters.map(\.name), starts: model.parameters.map(\.start),
      fixed: model.parameters.map(\.isFixed), logpdf: try points.map { try model.logPDF(at: $0) },
      expected: points.map { model.expectedData(at: $0) }, digest: document.digest(),
      sortedDigest: try document.sorted().digest())
    if let mu {
      do {
        let fit = try HypothesisTest(model).freeFit()
        answer.twiceNLL = 2 * fit.minimum
        answer.bestfit = fit.values
        let result = try HypothesisTest(model).asymptotic(mu: mu)
        answer.cls = result.cls
        answer.clsExpected = result.expected.values
      } catch {
        answer.error = "\(error)"
      }
    }
    return answer
  }
}
