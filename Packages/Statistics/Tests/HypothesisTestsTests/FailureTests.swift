import HistFactory
import Testing

@testable import HypothesisTests

struct FailureTests {
  @Test func limitsThatAreNotBracketed() throws {
    let model = try uncorrelated(signal: [0.01], background: [50], uncertainty: [3], data: [50])
    let error = #expect(throws: HypothesisTestError.self) {
      try HypothesisTest(model).upperLimit()
    }
    #expect(error?.isNotBracketed == true)
    #expect(error?.description.contains("mu") == true)
  }

  @Test func binsWithoutExpectationAreNamed() throws {
    let model = try uncorrelated(
      signal: [0, 5], background: [0, 50], uncertainty: nil, data: [3, 50])
    let error = #expect(throws: HypothesisTestError.self) {
      try HypothesisTest(model).asymptotic(mu: 1)
    }
    #expect(
      error?.description.contains("bin 0 of channel \"singlechannel\"") == true,
      "\(error?.description ?? "")")
  }

  @Test func noParameterOfInterest() throws {
    let workspace = try Workspace(
      channels: [
        Channel(
          "c",
          samples: [
            Sample("s", data: [1], modifiers: [Modifier("k", .normfactor)]), Sample("b", data: [2]),
          ])
      ],
      observations: [Observation("c", data: [1])],
      measurements: [MeasurementSpecification("m", poi: "")])
    #expect(throws: HypothesisTestError.self) {
      _ = try HypothesisTest(HistFactoryModel(workspace))
    }
    #expect(
      try HypothesisTest(HistFactoryModel(workspace, poi: "k")).asymptotic(mu: 1).observed >= 0)
  }

  @Test func dataOfAnotherModel() throws {
    let model = try uncorrelated(signal: [1], background: [5], uncertainty: nil, data: [5])
    #expect(throws: HistFactoryError.self) { _ = try HypothesisTest(model, data: [1, 2]) }
    #expect(throws: HistFactoryError.self) { _ = try HypothesisTest(model, data: [-1]) }
    #expect(throws: HistFactoryError.self) { _ = try HypothesisTest(model, data: [.nan]) }
    #expect(throws: HypothesisTestError.self) {
      try HypothesisTest(model).asymptotic(mu: .nan)
    }
  }

  /// Toys with events where nothing is expected without signal have no fit at zero.
  @Test func failingToysAreReported() throws {
    let model = try uncorrelated(
      signal: [3, 5], background: [0, 50], uncertainty: nil, data: [0, 50])
    let result = try HypothesisTest(model, statistic: .q0).toys(mu: 0, toys: 0..<40, seed: 1)
    #expect(result.signal.values.count == 40)
    #expect(result.background.failures.count > 20)
    #expect(result.background.values.count + result.background.failures.count == 40)
    #expect(result.background.failures[0].reason.contains("bin 0 of channel \"singlechannel\""))
  }
}
