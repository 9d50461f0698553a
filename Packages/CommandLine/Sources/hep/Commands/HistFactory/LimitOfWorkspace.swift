import ArgumentParser
import HypothesisTests
import Plots

/// `hep histfactory limit`: the largest signal strength that is not excluded.
struct LimitOfWorkspace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "limit", abstract: "Set an upper limit on the parameter of interest.",
    discussion: """
      hep histfactory limit workspace.json --toys 10000 --seed 1

      By the asymptotic formulae, or with --toys. The limit is looked for from zero to the upper limit of the parameter \
      of interest, or in --range; if it is not there, the exit code is 1.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var toys: ToyOptions
  @OptionGroup var picture: PictureOutput

  @Option(help: "The CLs at the limit.")
  var level = 0.05

  @Option(help: "Where to look for the limit, as 0:20.")
  var range: NumberRange?

  func validate() throws {
    guard level > 0 && level < 1 else { throw ValidationError("--level lies between 0 and 1") }
    if options.poi.value != nil { throw ValidationError("a limit needs no value of --poi") }
  }

  func run() throws {
    let model = try options.model()
    let test = try HypothesisTest(model)
    let name = model.poi?.name ?? ""
    if let choice = toys.choice {
      let limit = try test.upperLimit(
        toys: choice.toys, seed: choice.seed, level: level, in: range?.range)
      try picture.write { try Figure.cls(limit, of: name) }
      show(limit.observed, limit.expected, toys: limit)
    } else {
      let limit = try test.upperLimit(level: level, in: range?.range)
      try picture.write { try Figure.cls(test, around: limit, of: name) }
      show(limit.observed, limit.expected, toys: nil)
    }
  }

  private func show(_ observed: Double, _ expected: ExpectedBand, toys: ToyLimit?) {
    if options.format == .json {
      return JSONText.printObject { json in
        json.member("level", level)
        json.member("limit_obs", observed)
        json.member("limit_exp", expected.values)
        if let toys {
          json.member("limit_obs_error", toys.observedError)
          json.member("tested", toys.tests.map(\.mu))
          json.member("CLs_obs", toys.tests.map(\.cls))
          json.key("failed_toys")
          json.integer(toys.failureCount)
        }
      }
    }
    let error = toys.map { " ± \($0.observedError.shown(2))" } ?? ""
    StandardOutput.print("observed \(observed.shown())\(error)")
    StandardOutput.print(
      "expected \(expected.median.shown()), 68 % \(expected.oneSigma.shown), 95 % "
        + expected.twoSigma.shown)
    if let toys, toys.failureCount > 0 {
      StandardError.print("\(toys.failureCount) toys failed")
    }
  }
}

/// Two numbers separated by a colon, the smaller one first.
struct NumberRange: ExpressibleByArgument {
  let range: ClosedRange<Double>

  init?(argument: String) {
    let numbers = argument.split(separator: ":").map { Double($0) }
    guard numbers.count == 2, let low = numbers[0], let high = numbers[1], low.isFinite,
      high.isFinite, low < high
    else { return nil }
    range = low...high
  }
}
