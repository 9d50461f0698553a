import ArgumentParser
import Histograms
import Plots

/// The figure that `hep plot` draws of its histograms.
struct PlotPicture {
  private let histograms: [AnyHistogram]
  private let overlay: OverlayOptions
  private let look: LookOptions

  /// - Throws: `ValidationError` when the options do not suit the histograms.
  init(_ histograms: [AnyHistogram], overlay: OverlayOptions, look: LookOptions) throws {
    self.histograms = histograms
    self.overlay = overlay
    self.look = look
    let isOverlay = histograms.count > 1
    if isOverlay, let other = histograms.first(where: { $0.dimension != 1 }) {
      throw ValidationError(
        "several histograms in one picture need one axis each; '\(other.name)' has \(other.dimension)"
      )
    }
    if overlay.compare != nil, !isOverlay {
      throw ValidationError("--compare needs at least two histograms")
    }
    if overlay.compare == .pull, histograms.count > 2, !overlay.data {
      throw ValidationError("--compare pull needs --data, or two histograms")
    }
    if overlay.labels.count > histograms.count {
      throw ValidationError(
        "there are \(overlay.labels.count) labels for \(histograms.count) histograms")
    }
  }

  func figure() throws -> Figure {
    var figure = Figure(quickLook: histograms[0], style: look.figureStyle)
    if histograms[0].dimension == 1 {
      figure.marks = []
      try draw(in: &figure)
    }
    if look.log { figure.y.scale = .log }
    if look.logX { figure.x.scale = .log }
    if let x = look.x { figure.x.label = Label(x) }
    if let y = look.y { figure.y.label = Label(y) }
    if overlay.normalize { figure.y.label = look.y.map { Label($0) } ?? "Fraction of entries" }
    figure.label = look.label
    return figure
  }

  private func label(_ index: Int) -> Label {
    if overlay.labels.indices.contains(index) { return Label(overlay.labels[index]) }
    return .verbatim(histograms[index].name)
  }

  /// Bars of counts by Garwood's interval, of sums of weights by their variances.
  private func errors(_ index: Int) -> ErrorBars {
    switch histograms[index].storageKind {
    case .int, .double: overlay.normalize ? .sumOfWeightsSquared : .poisson
    case .weighted, .mean, .weightedMean: .sumOfWeightsSquared
    }
  }

  private func draw(in figure: inout Figure) throws {
    let bins = try histograms.map { histogram in
      let bins = try BinnedValues(histogram)
      return overlay.normalize ? try bins.normalized() : bins
    }
    let isLabelled = histograms.count > 1 || !overlay.labels.isEmpty
    let first = overlay.data ? 1 : 0
    if overlay.data {
      figure.add(.points(bins[0], errors: errors(0), label: isLabelled ? label(0) : nil))
    }
    let parts = (first..<bins.count).map { Component(bins[$0], label($0)) }
    if overlay.stack, !parts.isEmpty {
      figure.add(.stack(parts))
      let total = try parts.total()
      if total.variances != nil {
        figure.add(.uncertainty(total, errors: .sumOfWeightsSquared, label: "Statistical"))
      }
    } else {
      for i in first..<bins.count {
        let color = figure.style.palette[(i - first) % figure.style.palette.count]
        figure.add(.step(bins[i], label: isLabelled ? label(i) : nil, color: color))
      }
    }
    if let kind = overlay.compare { figure.addPanel(try comparison(kind, bins, parts)) }
  }

  /// The data against the sum of all others, or each against the first.
  private func comparison(
    _ kind: ComparisonKind, _ bins: [BinnedValues], _ parts: [Component]
  ) throws -> Panel {
    if overlay.data {
      let model = overlay.stack ? try parts.total() : bins[1]
      let modelErrors: ErrorBars = model.variances == nil ? .none : .sumOfWeightsSquared
      return .comparison(kind, bins[0], with: model, errors: errors(0), modelErrors: modelErrors)
    }
    var panel = Panel.comparison(kind, bins[1], with: bins[0], errors: errors(1))
    panel.y.label = Label("\(kind == .ratio ? "Ratio" : panel.y.label.source)")
    let palette = look.figureStyle.palette
    for i in 1..<bins.count {
      let next = Panel.comparison(kind, bins[i], with: bins[0], errors: errors(i))
      let points = next.marks.map { mark in
        var mark = mark
        if mark.marker != .none { mark.color = palette[i % palette.count] }
        return mark
      }
      panel.marks = i == 1 ? points : panel.marks + points.filter { $0.marker != .none }
      // Each panel chose its range for itself: the widest holds all.
      if let own = next.y.range, let all = panel.y.range {
        panel.y.range =
          min(own.lowerBound, all.lowerBound)...max(own.upperBound, all.upperBound)
      }
    }
    return panel
  }
}
