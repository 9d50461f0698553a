import ArgumentParser
import Plots

/// Axes, style and label of a picture.
struct LookOptions: ParsableArguments {
  @Flag(help: "Draw a logarithmic axis of counts.")
  var log = false

  @Flag(name: .customLong("log-x"), help: "Draw a logarithmic horizontal axis.")
  var logX = false

  @Option(
    name: .customShort("x"), help: #"The title of the horizontal axis, such as "m_{μμ} [GeV]"."#)
  var x: String?

  @Option(name: .customShort("y"), help: "The title of the vertical axis.")
  var y: String?

  @Option(
    help: ArgumentHelp(
      "The habits of a collaboration: \(Self.styleNames).", valueName: "style"))
  var style = "standard"

  @Option(help: #"Who, and the status of the result, such as "CMS Preliminary"."#)
  var experiment: String?

  @Option(help: "The energy in the centre of mass, in TeV.")
  var energy: Double?

  @Option(help: "The integrated luminosity in fb⁻¹.")
  var luminosity: Double?

  @Option(help: "The width of the picture in points.")
  var width: Double?

  @Option(help: "The height of the picture in points.")
  var height: Double?

  private static var styleNames: String {
    FigureStyle.named.map(\.name).joined(separator: ", ")
  }

  func validate() throws {
    guard FigureStyle.named.contains(where: { $0.name == style.lowercased() }) else {
      throw ValidationError("there is no style '\(style)', only \(Self.styleNames)")
    }
    if experiment == nil, energy != nil || luminosity != nil {
      throw ValidationError("--energy and --luminosity belong to a label: give --experiment")
    }
  }

  /// The style with the size that was asked for.
  var figureStyle: FigureStyle {
    let named = FigureStyle.named.first { $0.name == style.lowercased() }?.style ?? .standard
    return named.size(width: width ?? named.width, height: height ?? named.height)
  }

  /// The first word is the experiment, the rest the status.
  var label: ExperimentLabel? {
    guard let experiment else { return nil }
    let words = experiment.split(separator: " ", maxSplits: 1).map { Label(String($0)) }
    return ExperimentLabel(
      words.first ?? "", status: words.count > 1 ? words[1] : "", energy: energy,
      luminosity: luminosity)
  }
}
