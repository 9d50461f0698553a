import Foundation
import HistFactory
import Minimization
import Testing

@testable import HypothesisTests

/// A model of one or more bins with an uncorrelated uncertainty of the background.
func uncorrelated(
  signal: [Double], background: [Double], uncertainty: [Double]?, data: [Double]
) throws -> HistFactoryModel {
  let modifiers = uncertainty.map { [Modifier("uncorr_bkguncrt", .shapesys($0))] } ?? []
  return try HistFactoryModel(
    Workspace(
      channels: [
        Channel(
          "singlechannel",
          samples: [
            Sample("signal", data: signal, modifiers: [Modifier("mu", .normfactor)]),
            Sample("background", data: background, modifiers: modifiers),
          ])
      ], observations: [Observation("singlechannel", data: data)],
      measurements: [MeasurementSpecification("m", poi: "mu")]))
}

func near(_ found: Double, _ expected: Double, _ tolerance: Double) -> Bool {
  abs(found - expected) <= tolerance * max(1, abs(expected))
}

/// Numbers of pyhf 0.7.6.
struct GoldenTests {
  @Test func twoBins() throws {
    let test = try HypothesisTest(
      uncorrelated(signal: [12, 11], background: [50, 52], uncertainty: [3, 7], data: [51, 48]))
    let result = try test.asymptotic(mu: 1)
    #expect(near(result.cls, 0.052515642288712146, 1e-6))
    #expect(near(result.clsb, 0.023324964537508482, 1e-6))
    #expect(near(result.clb, 0.4441527042414563, 1e-6))
    let band = [
      0.002606430677551036, 0.013820746579021317, 0.06445550890406146, 0.23526171414825123,
      0.5730426448527624,
    ]
    #expect(zip(result.expected.values, band).allSatisfy { near($0, $1, 1e-6) })
    let limit = try test.upperLimit()
    #expect(near(limit.observed, 1.0115724087006877, 1e-4))
    let limits = [
      0.5598851758119735, 0.757030187835393, 1.0623564368272342, 1.5011827324134812,
      2.050804567576763,
    ]
    #expect(zip(limit.expected.values, limits).allSatisfy { near($0, $1, 1e-4) })
    #expect(near(try test.discovery().pValue, 0.5, 1e-4))
  }

  @Test func discovery() throws {
    let model = try uncorrelated(signal: [10], background: [10], uncertainty: [3], data: [25])
    let found = try HypothesisTest(model).discovery()
    #expect(near(found.pValue, 0.0039730821438675986, 1e-6))
    #expect(near(found.significance, 2.654348796188911, 1e-6))
  }

  /// The two-sided interval is MINOS's, and ends at zero where that would go below.
  @Test func intervals() throws {
    let model = try uncorrelated(
      signal: [12, 11], background: [50, 52], uncertainty: [3, 7], data: [66, 62])
    let fit = try HistFactoryLikelihood(model).minimize()
    let minos = try fit.minos(try #require(model.poi))
    let interval = try HypothesisTest(model, statistic: .tMu).interval(level: 0.682689492137086)
    #expect(near(interval.upperBound, try #require(minos.upper.bound), 1e-3))
    #expect(near(interval.lowerBound, try #require(minos.lower.bound), 1e-3))
    let low = try uncorrelated(
      signal: [12, 11], background: [50, 52], uncertainty: [3, 7], data: [51, 48])
    let bounded = try HypothesisTest(low, statistic: .tTilde).interval(level: 0.9)
    #expect(bounded.lowerBound == 0 && bounded.upperBound > 0.3)
  }

  @Test func counting() throws {
    let model = try uncorrelated(signal: [6], background: [5], uncertainty: nil, data: [5])
    let result = try HypothesisTest(model).asymptotic(mu: 1)
    #expect(near(result.observed, 4.115426396357297, 1e-9))
    #expect(near(result.cls, 0.04249381195635582, 1e-9))
    #expect(near(result.expected.values[4], 0.49994513709939775, 1e-9))
  }
}

@Suite(
  .enabled(
    if: ProcessInfo.processInfo.environment["MARTLET_TESTDATA"] != nil,
    "MARTLET_TESTDATA is not set")
)
struct PublishedTests {
  private func model(_ region: String, _ point: String) throws -> HistFactoryModel {
    let archive =
      (ProcessInfo.processInfo.environment["MARTLET_TESTDATA"] ?? "")
      + "/fitting/pyhf-ins1748602-probability-models.tar.gz"
    func file(_ name: String) throws -> Data {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["tar", "-xzOf", archive, name]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      defer { process.waitUntilExit() }
      return pipe.fileHandleForReading.readDataToEndOfFile()
    }
    let background = try Workspace(json: file("\(region)/BkgOnly.json"))
    let patch = try JSONPatch(json: file("\(region)/patch.sbottom_\(point).json"))
    return try HistFactoryModel(background.applying(patch))
  }

  @Test(arguments: [
    ("RegionA", "1300_205_60", 0.2444356750025847), ("RegionB", "900_895_60", 0.892595),
    ("RegionC", "1600_850_60", 0.711023), ("RegionA", "900_250_60", 2.28e-7),
  ])
  func observed(region: String, point: String, cls: Double) throws {
    let result = try HypothesisTest(model(region, point)).asymptotic(mu: 1)
    #expect(abs(result.cls - cls) < (cls < 1e-3 ? 1e-9 : 1e-4), "\(result.cls)")
  }

  @Test func expected() throws {
    let result = try HypothesisTest(model("RegionA", "1300_205_60")).asymptotic(mu: 1)
    let band = [
      0.09022412019899906, 0.19378243112236196, 0.3843215908410267, 0.65577413449941,
      0.8910413640402642,
    ]
    #expect(zip(result.expected.values, band).allSatisfy { abs($0 - $1) < 1e-4 })
  }
}
