import HistFactory
import Testing

@testable import HS3

struct WorkspaceTests {
  /// -ln L relative to the start, for parameters away from it.
  private func rise(_ document: String, _ values: [String: Double]) throws -> Double {
    let read = try HS3Document(json: document.utf8).histFactory()
    let model = try HistFactoryModel(read.workspace, interpolation: read.interpolation)
    let start = model.parameters.map(\.start)
    let point = model.parameters.map { values[$0.name] ?? $0.start }
    #expect(Set(values.keys).isSubset(of: model.parameters.map(\.name)))
    return try model.logPDF(at: start) - model.logPDF(at: point)
  }

  @Test func roundTripKeepsTheModel() throws {
    let workspace = try Workspace(json: everything.utf8)
    let document = try HS3Document(workspace)
    let back = try HS3Document(json: document.text.utf8).histFactory()
    #expect(back.interpolation == .standard)
    let (model, copy) = (
      try HistFactoryModel(workspace), try HistFactoryModel(back.workspace)
    )
    for (a, b) in zip(copy.parameters, model.parameters) {
      #expect(a.name == b.name && a.start == b.start && a.isFixed == b.isFixed)
      #expect(a.lower == b.lower && a.upper == b.upper)
    }
    #expect(copy.parameters.count == model.parameters.count)
    #expect(copy.poiIndex == model.poiIndex)
    for shift in [0.0, 0.1, -0.13, 0.4] {
      let point = model.parameters.map { $0.start + shift }
      let (a, b) = (try model.logPDF(at: point), try copy.logPDF(at: point))
      #expect(abs(a - b) < 1e-11 * abs(a))
    }
    // What goes without saying is not said.
    #expect(back.workspace.measurements[0].parameters.map(\.name) == ["mu", "lumi", "shape"])
  }

  @Test func codesOfInterpolationAreKept() throws {
    let codes = Interpolation(normsys: .code1, histosys: .code2)
    let document = try HS3Document(Workspace(json: everything.utf8), interpolation: codes)
    #expect(try document.histFactory().interpolation == codes)
  }

  /// Rises of ROOT 6.40's own reading of the same channel.
  @Test(arguments: [
    (
      #"{"name": "s", "type": "shapesys", "parameters": ["g_0", "g_1"], "constraint": "Poisson", "data": {"vals": [0.1, 0.2]}}"#,
      "", -0.249629, -2.937222
    ),
    (
      #"{"name": "s", "type": "shapesys", "parameters": ["g_0", "g_1"], "constraint_type": "Gauss", "data": {"vals": [0.1, 0.2]}}"#,
      "", -0.218611, -2.929467
    ),
    (
      #"{"name": "s", "type": "staterror", "parameters": ["g_0", "g_1"], "constraint": "Poisson"}"#,
      #", "errors": [5, 12]"#, -0.249629, -2.937222
    ),
    (
      #"{"name": "s", "type": "shapefactor", "parameters": ["g_0", "g_1"]}"#, "", -0.718611,
      -3.054467
    ),
    (
      #"{"name": "s", "type": "shapesys", "parameters": ["g_0", "g_1"], "constraint": "Gauss", "data": {"vals": [0, 0]}}"#,
      "", -0.718611, -3.054467
    ),
  ])
  func factorsByBin(_ modifier: String, _ errors: String, _ first: Double, _ second: Double) throws
  {
    let document = channel(modifier, errors: errors)
    #expect(abs(try rise(document, ["g[0]": 1.1]) - first) < 1e-6)
    #expect(abs(try rise(document, ["g[1]": 1.1]) - second) < 1e-6)
  }

  @Test func sysAndLumi() throws {
    let sys = #"{"name": "a", "type": "normsys", "parameter": "a", "data": {"hi": 1.3, "lo": 0.8}}"#
    #expect(abs(try rise(channel(sys), ["a": 0.5]) + 4.739612) < 1e-6)
    #expect(abs(try rise(channel(sys), ["a": -1.7]) - 25.517442) < 1e-6)
    let lumi = #"{"name": "l", "type": "normfactor", "parameter": "Lumi", "constraint_name": "c"}"#
    let constraint =
      #", {"name": "c", "type": "gaussian_dist", "x": "Lumi", "mean": "nominalLumi", "sigma": 0.02}"#
    let document = channel(
      lumi, distributions: constraint,
      parameters: #", {"name": "nominalLumi", "value": 1, "const": true}"#)
    #expect(abs(try rise(document, ["lumi": 1.03]) + 0.156614) < 1e-6)
  }

  @Test func auxiliaryDistributionsConstrain() throws {
    let factor = #"{"name": "k", "type": "normfactor", "parameter": "k"}"#
    let gauss = #", {"name": "c", "type": "gaussian_dist", "x": "k", "mean": 1, "sigma": 0.02}"#
    let document = channel(
      factor, distributions: gauss, likelihood: #", "aux_distributions": ["c"]"#)
    #expect(abs(try rise(document, ["k": 1.03]) + 0.156614) < 1e-6)
  }

  @Test func nominalValuesBecomeAuxiliaryData() throws {
    let modifier =
      #"{"name": "s", "type": "shapesys", "parameters": ["g_0", "g_1"], "constraint": "Poisson", "data": {"vals": [0.1, 0.2]}}"#
    let document = channel(
      modifier, parameters: #", {"name": "nom_g_0", "value": 120, "const": true}"#)
    let read = try HS3Document(json: document.utf8).histFactory()
    let model = try HistFactoryModel(read.workspace)
    #expect(abs(model.auxiliaryData[0] - 120) < 1e-9)
    #expect(abs(model.auxiliaryData[1] - 25) < 1e-9)
  }

  @Test func asimovDataAreNotTheFirstChoice() throws {
    let document = """
      {"metadata": {"hs3_version": "0.2"},
       "distributions": [{"name": "m", "type": "histfactory_dist", "samples": [{"name": "s",
         "data": {"contents": [5]}, "modifiers": [{"type": "normfactor", "parameter": "mu"}]}]}],
       "data": [{"name": "asimovData_m", "type": "binned", "contents": [5]},
                {"name": "obsData_m", "type": "binned", "contents": [7]}],
       "likelihoods": [{"name": "a", "distributions": ["m"], "data": ["asimovData_m"]},
                       {"name": "o", "distributions": ["m"], "data": ["obsData_m"]}]}
      """
    let read = try HS3Document(json: document.utf8)
    #expect(try read.histFactory().workspace.observations[0].data == [7])
    #expect(try read.histFactory(analysis: "a").workspace.observations[0].data == [5])
  }
}
