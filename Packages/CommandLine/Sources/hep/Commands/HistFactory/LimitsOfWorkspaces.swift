import ArgumentParser
import HistFactory
import HypothesisTests
import Plots

/// `hep histfactory limits`: upper limits for a series of signals, as a table and a Brazil plot.
struct LimitsOfWorkspaces: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "limits", abstract: "Set upper limits for a series of signals.",
    discussion: """
      hep histfactory limits BkgOnly.json 400=patch_400.json 500=patch_500.json --along 'm [GeV]' -o brazil.pdf
      hep histfactory limits BkgOnly.json --patchset patchset.json --name 'C1N2_Wh_hbb_*_0' -o brazil.pdf

      Signals are patches of one background: files, each with its place on the axis, or those of a patch \
      set whose names match --name, in which * stands for anything. The places of a set are its values for \
      the label --along. Limits are those of the asymptotic formulae. A limit that is not found is left \
      out, and the exit code is 1.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var picture: PictureOutput

  @Argument(
    help: "The signals: PLACE=PATCH, such as a mass and the file of its patch.",
    completion: .file(extensions: ["json"]))
  var signals: [SignalPoint] = []

  @Option(help: "The label of the axis, which is one of the patch set if there is one.")
  var along: String?

  @Option(help: "The CLs at the limit.")
  var level = 0.05

  func validate() throws {
    guard level > 0 && level < 1 else { throw ValidationError("--level lies between 0 and 1") }
    guard signals.isEmpty != (options.patchset == nil) else {
      throw ValidationError("signals come as PLACE=PATCH, or with --patchset and --name")
    }
    if options.poi.value != nil { throw ValidationError("a limit needs no value of --poi") }
  }

  func run() throws {
    let grid = try self.grid()
    var points: [LimitPoint] = []
    for signal in grid.signals { points.append(try point(signal)) }
    let found = points.filter { $0.limit != nil }
    if !found.isEmpty {
      try picture.write {
        try Figure.limits(found, along: grid.label, of: found[0].parameter)
      }
    }
    switch options.format {
    case .text: printText(points, grid.label)
    case .json: printJSON(points, grid.label)
    }
    if found.count < points.count { throw ExitCode.failure }
  }

  private func grid() throws -> SignalGrid {
    let background = try options.background()
    guard let file = options.patchset, let name = options.name else {
      return try SignalGrid(background, signals, label: along ?? "signal")
    }
    guard let pattern = ColumnPattern(argument: name) else {
      throw InputError("--name needs names, or * for all")
    }
    return try options.naming(file) {
      try SignalGrid(background, PatchSet(path: file), matching: pattern, along: along)
    }
  }

  private func point(_ signal: SignalGrid.Signal) throws -> LimitPoint {
    let model = try options.model(of: signal.workspace)
    guard let name = model.poi?.name else {
      throw InputError("\(signal.name) adds no parameter of interest: choose one with --poi")
    }
    do {
      let limit = try HypothesisTest(model).upperLimit(level: level)
      return LimitPoint(signal: signal, parameter: name, limit: limit, failure: nil)
    } catch {
      return LimitPoint(signal: signal, parameter: name, limit: nil, failure: "\(error)")
    }
  }

  private func printText(_ points: [LimitPoint], _ label: String) {
    var table = TextTable()
    table.append([label, "observed", "expected", "68 %", "95 %", "signal"])
    for point in points {
      let numbers =
        point.limit.map { limit in
          [
            limit.observed.shown(), limit.expected.median.shown(), limit.expected.oneSigma.shown,
            limit.expected.twoSigma.shown,
          ]
        } ?? ["", "", "", ""]
      table.append([point.signal.place.shown()] + numbers + [point.signal.name])
    }
    table.lines.forEach(StandardOutput.print)
    for point in points {
      if let failure = point.failure { StandardError.print("\(point.signal.name): \(failure)") }
    }
  }

  private func printJSON(_ points: [LimitPoint], _ label: String) {
    JSONText.printObject { json in
      json.member("level", level)
      json.member("label", label)
      json.key("limits")
      json.beginArray()
      for point in points {
        json.beginObject()
        json.member("signal", point.signal.name)
        json.member("place", point.signal.place)
        json.member("limit_obs", point.limit?.observed)
        if let limit = point.limit { json.member("limit_exp", limit.expected.values) }
        if let failure = point.failure { json.member("failure", failure) }
        json.endObject()
      }
      json.endArray()
    }
  }
}

/// The limit for one signal, or why there is none.
struct LimitPoint {
  let signal: SignalGrid.Signal
  let parameter: String
  let limit: UpperLimit?
  let failure: String?
}
