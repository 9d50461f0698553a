import ArgumentParser
import Plots

/// How several histograms are put together.
struct OverlayOptions: ParsableArguments {
  @Flag(help: "The first histogram is data: points with error bars.")
  var data = false

  @Flag(help: "Put the histograms, without the data, on top of each other.")
  var stack = false

  @Option(
    help:
      "Compare with the first histogram, or the data with the sum of the others, in a panel below.")
  var compare: ComparisonKind?

  @Flag(help: "Scale every histogram to a sum of one, to compare shapes.")
  var normalize = false

  @Option(
    name: [.customShort("l"), .customLong("label")],
    help: "What a histogram is called in the legend; once for each, in their order.")
  var labels: [String] = []

  func validate() throws {
    if stack, normalize { throw ValidationError("--stack and --normalize exclude each other") }
  }
}

extension ComparisonKind: ExpressibleByArgument {}
