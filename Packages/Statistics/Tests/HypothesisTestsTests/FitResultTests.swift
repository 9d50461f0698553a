import HistFactory
import Minimization
import Testing

@testable import HypothesisTests

struct FitResultTests {
  private func model() throws -> HistFactoryModel {
    try uncorrelated(
      signal: [12, 11], background: [50, 52], uncertainty: [3, 7], data: [61, 60])
  }

  @Test func predictionAddsUp() throws {
    let model = try model()
    let fit = try HypothesisTest(model).freeFit()
    let channel = try #require(try model.prediction(after: fit).channels.first)
    for bin in 0..<2 {
      let sum = channel.samples.reduce(0) { $0 + $1.bins[bin].value }
      #expect(abs(sum - channel.total[bin].value) < 1e-12)
    }
    #expect(channel.sum.error > 0)
    // The rates fit two bins nearly freely: their errors are close to those of the counts.
    #expect(abs(channel.sum.error / 121.0.squareRoot() - 1) < 0.1)
    let prefit = try #require(model.prefitPrediction.channels.first)
    #expect(
      prefit.samples[0].bins.map(\.error) == [3, 7]
        || prefit.samples[1].bins.map(\.error) == [3, 7])
  }

  @Test func rankingIsOrderedAndSigned() throws {
    let ranking = try HypothesisTest(model()).ranking()
    #expect(Set(ranking.map(\.parameter)) == ["uncorr_bkguncrt[0]", "uncorr_bkguncrt[1]"])
    #expect(ranking[0].size >= ranking[1].size)
    for impact in ranking {
      #expect(impact.up < 0 && impact.down > 0)
      #expect((impact.constraint ?? 0) > 0.5 && (impact.constraint ?? 2) <= 1.0001)
    }
    #expect(
      try HypothesisTest(model()).ranking(workers: 1) == HypothesisTest(model()).ranking(workers: 2)
    )
  }

  @Test func saturatedModel() throws {
    // One free parameter per bin: nothing is left over.
    let workspace = try Workspace(
      channels: [
        Channel(
          "c", samples: [Sample("s", data: [10, 20], modifiers: [Modifier("k", .shapefactor)])])
      ],
      observations: [Observation("c", data: [14, 17])],
      measurements: [MeasurementSpecification("m", poi: "k[0]")])
    let model = try HistFactoryModel(workspace)
    let fit = try HistFactoryLikelihood(model).minimize()
    let goodness = model.goodness(of: fit)
    #expect(goodness.statistic < 1e-8)
    #expect(goodness.degreesOfFreedom == 0)
    #expect(goodness.pValue == nil)
    let other = try self.model()
    let better = other.goodness(of: try HistFactoryLikelihood(other).minimize())
    #expect(better.degreesOfFreedom == 1)
    #expect((better.pValue ?? 0) > 0.01)
  }
}

/// A likelihood with a valley on each side of a parameter, since both of its ends raise the rate.
struct MinimaTests {
  private func model(start: Double) throws -> HistFactoryModel {
    let shape = Modifier("shape", .histosys(lo: [112], hi: [118]))
    return try HistFactoryModel(
      Workspace(
        channels: [
          Channel(
            "SR",
            samples: [
              Sample("signal", data: [10], modifiers: [Modifier("mu", .normfactor)]),
              Sample("background", data: [100], modifiers: [shape]),
            ]),
          Channel("CR", samples: [Sample("background", data: [100], modifiers: [shape])]),
        ],
        observations: [Observation("SR", data: [150]), Observation("CR", data: [150])],
        measurements: [
          MeasurementSpecification(
            "m", poi: "mu", parameters: [ParameterSpecification("shape", inits: [start])])
        ]))
  }

  @Test func theLowerOfTwoMinimaIsTaken() throws {
    let model = try model(start: -1.5)
    let likelihood = HistFactoryLikelihood(model)
    let near = try likelihood.minimize()
    let here = try #require(near["shape"]?.value)
    #expect(here < -0.5)
    let others = likelihood.minima(beside: near)
    #expect(others.count == 1)
    let other = try #require(others.first)
    #expect(try #require(other["shape"]?.value) > 0.5)
    #expect(other.minimum < near.minimum - 0.1)
    let fit = try HypothesisTest(model).freeFit()
    #expect(abs(fit.minimum - other.minimum) < 1e-6)
    // The other start leads to the lower minimum at once, and has the other one beside it.
    let direct = HistFactoryLikelihood(try self.model(start: 0))
    let first = try direct.minimize()
    #expect(abs(first.minimum - other.minimum) < 1e-4)
    #expect(direct.minima(beside: first).count == 1)
  }

  @Test func aSingleMinimumHasNoOthers() throws {
    let model = try uncorrelated(
      signal: [12, 11], background: [50, 52], uncertainty: [3, 7], data: [51, 48])
    let likelihood = HistFactoryLikelihood(model)
    #expect(likelihood.minima(beside: try likelihood.minimize()).isEmpty)
  }
}
