import ArgumentParser
import HistFactory
import HypothesisTests
import Minimization
import Plots

/// `hep histfactory scan`: the likelihood along the parameter of interest.
struct ScanOfWorkspace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Scan the likelihood along the parameter of interest, all others fitted.",
    discussion: """
      Prints twice the rise of the negative logarithm of the likelihood above its minimum. Without \
      --range it goes three errors to both sides, within the parameter's limits.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var picture: PictureOutput

  @Option(help: "From where to where, as 0:3.")
  var range: NumberRange?

  @Option(help: "The number of points.")
  var points = 21

  func validate() throws {
    guard (2...10_000).contains(points) else {
      throw ValidationError("--points lies between 2 and 10000")
    }
    if options.poi.value != nil { throw ValidationError("a scan needs no value of --poi") }
  }

  func run() throws {
    let model = try options.model()
    guard let poi = model.poi else { throw InputError("the model has no parameter of interest") }
    let fit = try HistFactoryLikelihood(model).minimize()
    let profile = try fit.profile(poi, over: range?.range ?? around(fit, poi), points: points)
    let rises = profile.map { 2 * ($0.cost - fit.minimum) }
    try picture.write { Figure.scan(poi.name, at: profile.map(\.setting), rises: rises) }
    if options.format == .json {
      return JSONText.printObject { json in
        json.member("parameter", poi.name)
        json.member("bestfit", fit[poi].value)
        json.member("values", profile.map(\.setting))
        json.member("delta_twice_nll", rises)
        json.member(
          "failures",
          profile.compactMap { point in
            point.failure.map { "\(point.setting): \($0)" }
          })
      }
    }
    var table = TextTable()
    table.append([poi.name, "2 ΔNLL"])
    for point in profile {
      table.append([
        point.setting.shown(), (2 * (point.cost - fit.minimum)).shown(),
        point.failure.map { "\($0)" } ?? "",
      ])
    }
    table.lines.forEach(StandardOutput.print)
  }

  private func around(_ fit: Fit, _ poi: Parameter) throws -> ClosedRange<Double> {
    let found = fit[poi]
    guard let error = found.error else { return try away(from: found.value, fit, poi) }
    return max(
      found.value - 3 * error, poi.lower ?? -.infinity)...min(
        found.value + 3 * error, poi.upper ?? .infinity)
  }

  /// From a limit, where there is no error, to where the likelihood has fallen as at three errors.
  private func away(
    from limit: Double, _ fit: Fit, _ poi: Parameter
  ) throws -> ClosedRange<Double> {
    guard fit.status.isConverged else {
      throw InputError(
        "\(poi.name) has no error after the fit (\(fit.statusDescription)): give a --range")
    }
    let isUpwards = limit != poi.upper
    var reach = 0.1 * max(limit.magnitude, 1)
    for _ in 0..<30 {
      let end =
        isUpwards
        ? min(limit + reach, poi.upper ?? .infinity) : max(limit - reach, poi.lower ?? -.infinity)
      let range = min(limit, end)...max(limit, end)
      let ends = try fit.profile(poi, over: range, points: 2)
      let rise = (isUpwards ? ends[1] : ends[0]).cost - fit.minimum
      if 2 * rise >= 9 || end == poi.upper || end == poi.lower { return range }
      reach *= 2
    }
    throw InputError("the likelihood hardly depends on \(poi.name): give a --range")
  }
}
