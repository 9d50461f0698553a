import Minimization
import Testing

@testable import HistFactory

@Suite(.enabled(if: Golden.isPresent, "MARTLET_TESTDATA is not set"))
struct GoldenModelTests {
  @Test func everyModifierAsInPyhf() throws {
    let golden = try Golden.section("pyhf_small_models", "all_modifiers")
    let model = try HistFactoryModel(Workspace(try #require(golden["workspace"])))
    #expect(
      model.parameters.map(\.name) == golden["par_names"]?.array?.compactMap(\.string))
    #expect(model.auxiliaryData == golden.numbers("auxdata"))
    let start = model.parameters.map(\.start)
    #expect(start == golden.numbers("init"))
    #expect(abs(try model.logPDF(at: start) / golden.number("logpdf_init") - 1) < 1e-12)
    let values = try #require(golden["point"])
    let point = model.parameters.map { values.number($0.name) }
    #expect(abs(try model.logPDF(at: point) / golden.number("logpdf_point") - 1) < 1e-12)
    for (own, other) in zip(model.expectedData(at: point), golden.numbers("expected_data_point")) {
      #expect(abs(own / other - 1) < 1e-12)
    }
    let fit = try HistFactoryLikelihood(model).minimize()
    let tight = try #require(golden["tight_minimum"])
    #expect(fit.status == .converged)
    #expect(abs(2 * fit.minimum - tight.number("twice_nll")) < 1e-8)
    let best = try #require(tight["values"])
    for parameter in fit.fittedParameters {
      #expect(
        abs(parameter.value - best.number(parameter.name)) < 2e-4 * (parameter.error ?? 1) + 1e-9)
    }
  }

  @Test func shiftsAsInROOT() throws {
    let golden = try Golden.section("pyhf_small_models", "all_modifiers")
    let shifts = try Golden.section("root_histfactory_crosscheck", "nll_shift_one_at_a_time")
    let model = try HistFactoryModel(Workspace(try #require(golden["workspace"])))
    let likelihood = HistFactoryLikelihood(model)
    let point = try #require(golden["point"])
    let names = [
      "mu": "mu", "jes": "alpha_jes", "xs": "alpha_xs", "st_SR[0]": "gamma_stat_SR_bin_0",
      "st_SR[1]": "gamma_stat_SR_bin_1", "unc[0]": "gamma_unc_bin_0", "unc[1]": "gamma_unc_bin_1",
      "sf_qcd[0]": "gamma_sf_qcd_bin_0",
    ]
    let start = model.parameters.map(\.start)
    for (index, parameter) in model.parameters.enumerated() {
      guard let name = names[parameter.name] else { continue }
      var moved = start
      moved[index] = point.number(parameter.name)
      let shift = likelihood.value(at: moved) - likelihood.value(at: start)
      #expect(abs(shift - shifts.number(name)) < 1e-8, "\(name)")
    }
  }

  @Test(arguments: [
    ("RegionA", "1300_205_60", 107.34560831422218), ("RegionB", "900_895_60", 95.756330),
    ("RegionC", "1600_850_60", 110.946345),
  ])
  func publishedWorkspaces(region: String, point: String, twiceNLL: Double) throws {
    let background = try Workspace(json: Golden.sbottom("\(region)/BkgOnly.json"))
    let patch = try JSONPatch(json: Golden.sbottom("\(region)/patch.sbottom_\(point).json"))
    let model = try HistFactoryModel(background.applying(patch))
    let start = model.parameters.map(\.start)
    #expect(abs(-2 * (try model.logPDF(at: start)) - twiceNLL) < 1e-6)
  }

  @Test func fitOfAPublishedWorkspace() throws {
    let golden = try #require(
      try Golden.section("pyhf_hepdata_sbottom")["points"]?.array?.first)
    let background = try Workspace(json: Golden.sbottom("RegionA/BkgOnly.json"))
    let patch = try JSONPatch(json: Golden.sbottom("RegionA/patch.sbottom_1300_205_60.json"))
    let model = try HistFactoryModel(background.applying(patch))
    #expect(model.parameters.count == 64)
    let fit = try HistFactoryLikelihood(model).minimize()
    #expect(fit.status == .converged)
    #expect(abs(2 * fit.minimum - golden.number("twice_nll_min")) < 1e-5)
    #expect(fit["mu_SIG"]?.value == 0)
    #expect(abs((fit["mu_ttbar"]?.value ?? .nan) - 0.9580627) < 2e-3)
  }

  @Test(arguments: ["0", "2", "4p"])
  func shapesAsInROOT(code: String) throws {
    let golden = try Golden.section("histfactory_interpolation")
    let root = try #require(golden["root_6.40"])
    let shape = try #require(Interpolation.Shape(rawValue: code))
    let rootName = code == "4p" ? "4" : code
    let expected = root.numbers("PiecewiseInterpolation_\(rootName)_minus_nominal")
    for (alpha, shift) in zip(golden.numbers("alpha"), expected) {
      let found = alpha * 20 + EvenPart(shape, alpha).value * 10 / 16
      #expect(abs(found - shift) < 1e-11)
    }
  }

  @Test(arguments: Interpolation.Normalization.allCases)
  func factorsAsInROOT(code: Interpolation.Normalization) throws {
    let golden = try Golden.section("histfactory_interpolation")
    let expected = try #require(golden["root_6.40"]).numbers("FlexibleInterpVar_\(code.rawValue)")
    let factor = NormFactor(parameter: 0, lo: 0.85, hi: 1.25, code: code)
    #expect(expected.count == 7)
    for (alpha, value) in zip(golden.numbers("alpha"), expected) {
      #expect(abs(factor(alpha).value - value) < 1e-12)
    }
  }
}
