import HistFactory
import HypothesisTests
import Minimization
import Plots

extension Figure {
  /// The bins of all channels side by side: the samples in a stack, the data and their ratio.
  static func yields(_ prediction: Prediction) throws -> Figure {
    let channels = prediction.channels
    let total = channels.flatMap(\.total)
    let edges = (0...total.count).map(Double.init)
    func bins(_ values: [Double]) throws -> BinnedValues {
      try BinnedValues(edges: edges, values: values)
    }
    let components = try stack(channels).map { Component(try bins($0.values), .verbatim($0.name)) }
    let longest = channels.map(\.name.count).max() ?? 0
    let width = max(450, 150 + 12 * Double(total.count), 150 + 22 * Double(channels.count))
    var style = FigureStyle.standard.size(
      width: min(width, 1400), height: 360 + 4 * Double(longest))
    style.palette = Color.petroff10
    var figure = Figure(
      data: try bins(channels.flatMap(\.observed)), model: components,
      uncertainty: .symmetric(total.map(\.error)), x: "", y: PlotAxis("Events", scale: .log),
      style: style)
    figure.y.lower = total.map(\.value).filter { $0 > 0 }.min().map { 0.1 * $0 }
    figure.legend = .above
    let hasShapes = total.count > channels.count
    var start = 0.0
    for channel in channels {
      let end = start + Double(channel.total.count)
      if start > 0, hasShapes { figure.add(.verticalLine(at: start, line: .dotted.width(0.8))) }
      figure.x.tickLabels =
        (figure.x.tickLabels ?? []) + [.init(.verbatim(channel.name), at: (start + end) / 2)]
      start = end
    }
    return figure
  }

  private typealias Part = (name: String, values: [Double], sum: Double)

  /// The samples of all channels, the smallest first; those beyond ten colours are one.
  private static func stack(_ channels: [Prediction.Channel]) -> [Part] {
    let names = channels.flatMap(\.samples).map(\.name).unique
    let parts = names.map { name -> Part in
      var values: [Double] = []
      for channel in channels {
        let bins = channel.samples.first { $0.name == name }?.bins.map(\.value)
        values += bins ?? [Double](repeating: 0, count: channel.total.count)
      }
      return Part(name: name, values: values, sum: values.reduce(0, +))
    }.sorted { $0.sum < $1.sum }
    guard parts.count > 10 else { return parts }
    let small = parts.dropLast(9)
    var rest = Part(
      name: "\(small.count) others",
      values: [Double](repeating: 0, count: small[0].values.count), sum: 0)
    for part in small {
      for bin in rest.values.indices { rest.values[bin] += part.values[bin] }
    }
    return [rest] + parts.suffix(9)
  }

  /// The parameters with constraints: where the data move them, and how much they tighten them.
  static func pulls(of fit: Fit, _ model: HistFactoryModel) -> Figure {
    let (centers, errors) = (model.prefitValues, model.prefitErrors)
    return .pulls(
      fit.fittedParameters.enumerated().compactMap { place, parameter in
        guard let center = centers[place], let before = errors[place], let after = parameter.error
        else { return nil }
        return ParameterPull(
          .verbatim(parameter.name), value: (parameter.value - center) / before,
          error: after / before)
      })
  }

  /// The correlations between those parameters that have the largest ones.
  static func largestCorrelations(of fit: Fit, count: Int = 20) -> Figure {
    guard let correlation = fit.covariance?.correlation else { return Figure() }
    let all = correlation.names.indices
    let largest = all.sorted { first, second in
      func size(_ row: Int) -> Double {
        all.reduce(0) { $1 == row ? $0 : max($0, correlation.matrix[row, $1].magnitude) }
      }
      return size(first) > size(second)
    }.prefix(count).sorted()
    return .correlationMatrix(
      largest.flatMap { row in largest.map { correlation.matrix[row, $0] } },
      names: largest.map { .verbatim(correlation.names[$0]) },
      decimals: largest.count <= 10 ? 2 : nil,
      style: .standard.size(width: max(450, 250 + 26 * Double(largest.count)), height: 400))
  }
}

extension [String] {
  /// Each once, in the order of their first mention.
  fileprivate var unique: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
