import ArgumentParser
import HypothesisTests
import Plots

/// `hep histfactory limit`: the largest signal strength that is not excluded.
struct LimitOfWorkspace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "limit", abstract: "Set an upper limit on the parameter of interest.",
    discussion: """
      By the asymptotic formulae. The limit is looked for from zero to the upper limit of the parameter \
      of interest, or in --range; if it is not there, the exit code is 1.
      """)

  @OptionGroup var options: WorkspaceOptions
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
    let limit = try test.upperLimit(level: level, in: range?.range)
    try picture.write { try Figure.cls(test, around: limit, of: model.poi?.name ?? "") }
    if options.format == .json {
      return JSONText.printObject { json in
        json.member("level", limit.level)
        json.member("limit_obs", limit.observed)
        json.member("limit_exp", limit.expected.values)
      }
    }
    StandardOutput.print("observed \(limit.observed.shown())")
    StandardOutput.print(
      "expected \(limit.expected.median.shown()), 68 % \(limit.expected.oneSigma.shown), 95 % "
        + limit.expected.twoSigma.shown)
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
