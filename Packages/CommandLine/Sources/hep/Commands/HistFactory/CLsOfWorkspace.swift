import ArgumentParser
import HypothesisTests

/// `hep histfactory cls`: whether a signal strength is excluded.
struct CLsOfWorkspace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cls", abstract: "Test a signal strength: CLs, observed and expected.",
    discussion: """
      hep histfactory cls workspace.json --poi mu=1.5
      hep histfactory cls workspace.json --toys 10000 --seed 1 --format json

      The signal strength is 1 unless --poi gives another. By the asymptotic formulae, or with --toys.
      """)

  @OptionGroup var options: WorkspaceOptions

  @OptionGroup var toys: ToyOptions

  @Option(help: "The test statistic.")
  var statistic = LimitStatistic.qtilde

  enum LimitStatistic: String, ExpressibleByArgument, CaseIterable { case qtilde, q }

  func run() throws {
    let test = try HypothesisTest(
      options.model(), statistic: statistic == .q ? .qMu : .qTilde)
    let mu = options.poi.value ?? 1
    if let choice = toys.choice {
      let result = try test.toys(mu: mu, toys: choice.toys, seed: choice.seed)
      show(mu, result.muHat, result.clsb, result.clb, result.cls, result.expected, toys: result)
    } else {
      let result = try test.asymptotic(mu: mu)
      show(mu, result.muHat, result.clsb, result.clb, result.cls, result.expected, toys: nil)
    }
  }

  private func show(
    _ mu: Double, _ muHat: Double, _ clsb: Double, _ clb: Double, _ cls: Double,
    _ expected: ExpectedBand, toys: ToyResult?
  ) {
    if options.format == .json {
      return JSONText.printObject { json in
        json.member("CLs_exp", expected.values)
        json.member("CLs_obs", cls)
        json.member("CLsb", clsb)
        json.member("CLb", clb)
        json.member("mu", mu)
        json.member("mu_hat", muHat)
        if let toys {
          json.member("CLs_error", toys.clsError)
          json.key("failed_toys")
          json.integer(toys.failureCount)
        }
      }
    }
    StandardOutput.print("fitted \(muHat.shown()), tested \(mu.shown())")
    StandardOutput.print("CLs+b \(clsb.shown())  CLb \(clb.shown())")
    let error = toys.map { " ± \($0.clsError.shown(2))" } ?? ""
    StandardOutput.print(
      "CLs observed \(cls.shown())\(error)\(cls < 0.05 ? ", excluded at 95 %" : "")")
    StandardOutput.print(
      "CLs expected \(expected.median.shown()), 68 % \(expected.oneSigma.shown), 95 % "
        + expected.twoSigma.shown)
    if let toys, toys.failureCount > 0 {
      let first = (toys.signal.failures + toys.background.failures).first
      StandardError.print("\(toys.failureCount) toys failed; the first: \(first?.reason ?? "")")
    }
  }
}

extension ClosedRange<Double> {
  var shown: String { "[\(lowerBound.shown()), \(upperBound.shown())]" }
}
