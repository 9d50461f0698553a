import ArgumentParser
import Likelihoods
import PlotImages
import Plots
import ROOTFiles

/// `hep fit`: a quick fit of a model to a column.
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit", abstract: "Fit a sum of densities to a column of a table.",
    discussion: """
      hep fit events.root Events --column mass --range 60:120 --model 'ns*voigt(mu,sigma,2.4952)+nb*expo(tau)'
      hep fit events.root Events --column mass --range 60:120 --model 'ns*gauss(mu,sigma)+nb*expo(tau)' \\
        --parameter mu=91,85:97 --parameter sigma=2 --minos --format json -o fit.pdf

      Weights that are parameters are yields; without weights, or with fractions f and (1-f), only the \
      shape is fitted. Parameters start where the data suggest, unless --parameter tells: NAME=START, \
      NAME=START,LOW:HIGH, or with a ! at the end to hold the parameter, as one of those of a bernstein.
      Densities: \(Model.densityNames.joined(separator: ", ")); density(FORMULA) takes any formula of x. \
      With too few arguments, the error says which a density has.

      Exit code 1 if the fit does not converge.
      """)

  @Argument(help: "The file.", completion: .file())
  var file: String

  @Argument(help: "The path of the tree in the file.")
  var path: String

  @Option(help: "The column of the tree.")
  var column: String

  @Option(help: "The model.")
  var model: String

  @Option(help: "The range of the fit, LOW:HIGH; events outside are left out.")
  var range: FitRange

  @Option(name: .shortAndLong, help: "A parameter: NAME=START[,LOW:HIGH][!]; may be repeated.")
  var parameter: [ParameterSetting] = []

  @Option(help: "Fit counts in so many bins instead of the events.")
  var bins: Int?

  @Flag(help: "Find the MINOS errors too.")
  var minos = false

  @Option(help: "The form of the result.")
  var format = Format.text

  @OptionGroup var picture: PictureOutput

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func validate() throws {
    if let bins, !(1...100_000).contains(bins) {
      throw ValidationError("--bins must lie between 1 and 100000")
    }
    do {
      _ = try Model(model)
    } catch {
      throw ValidationError("--model, \(error)")
    }
    let names = parameter.map(\.parameter.name)
    let known = try Model(model).parameters().map(\.name)
    if let stranger = names.first(where: { !known.contains($0) }) {
      throw ValidationError(
        "the model has no parameter '\(stranger)': it has \(known.joined(separator: ", "))")
    }
  }

  func run() throws {
    let values = try InputFile.root(file).table(path).read(column).numbers(named: column)
    let events = values.filter(range.range.contains)
    guard !events.isEmpty else {
      throw InputError(
        "none of the \(values.count) numbers in '\(column)' lies in \(range.range.lowerBound):\(range.range.upperBound)"
      )
    }
    let (model, isExtended) = try prepared(events)
    let bare = model.components.filter(\.weight.parameters.isEmpty)
    if !isExtended, bare.count < model.components.count, let first = bare.first {
      StandardError.print(
        "note: \(first.density.name) has no parameter as weight, so that only the shape is fitted")
    }
    let fit = try cost(model, events, isExtended: isExtended).minimize()
    let intervals = minos && fit.status.isConverged ? try intervals(of: fit) : []
    switch format {
    case .text:
      StandardOutput.print(fit.description)
      for interval in intervals { StandardOutput.print("MINOS \(interval)") }
    case .json: StandardOutput.write(json(fit, intervals))
    }
    try picture.write {
      try FitPicture(
        model, fit, events: events, range: range.range, bins: bins ?? 60, label: column
      ).figure
    }
    if !fit.status.isConverged { throw ExitCode.failure }
  }

  /// The model with starts for all parameters, and whether its weights are yields.
  private func prepared(_ events: [Double]) throws -> (Model, isExtended: Bool) {
    let bare = try Model(model)
    let guess = ModelGuess(bare, events: events, range: range.range)
    let given = parameter.map(\.parameter)
    let table = try bare.parameters().map { own in
      given.first { $0.name == own.name } ?? guess.parameter(own.name)
    }
    return (try Model(model, parameters: table), guess.isExtended)
  }

  private func cost(_ model: Model, _ events: [Double], isExtended: Bool) throws -> any CostFunction
  {
    guard let bins else {
      return isExtended
        ? try ExtendedUnbinnedNLL(model, events, in: range.range)
        : try UnbinnedNLL(model, events, in: range.range)
    }
    let (low, width) = (range.range.lowerBound, range.range.upperBound - range.range.lowerBound)
    var counts = [Double](repeating: 0, count: bins)
    for event in events { counts[min(Int(Double(bins) * (event - low) / width), bins - 1)] += 1 }
    let edges = (0...bins).map {
      $0 == bins ? low + width : low + width * Double($0) / Double(bins)
    }
    return isExtended
      ? try ExtendedBinnedNLL(model, counts, edges: edges)
      : try BinnedNLL(model, counts, edges: edges)
  }

  private func intervals(of fit: Fit) throws -> [MinosInterval] {
    try fit.fittedParameters.filter { !$0.parameter.isFixed }.map { try fit.minos($0.name) }
  }

  private func json(_ fit: Fit, _ intervals: [MinosInterval]) -> [UInt8] {
    var text = JSONText()
    text.beginObject()
    text.key("fit")
    text.raw(fit.json.utf8)
    if !intervals.isEmpty {
      text.key("minos")
      text.beginObject()
      for interval in intervals {
        text.key(interval.name)
        text.beginArray()
        for end in [interval.lowerError, interval.upperError] {
          if let end { text.number(end) } else { text.null() }
        }
        text.endArray()
      }
      text.endObject()
    }
    text.endObject()
    return text.lines
  }
}
