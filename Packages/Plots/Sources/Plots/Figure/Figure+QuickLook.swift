import Histograms

extension Figure {
  /// A first look at a histogram: a step over one axis, points with errors for means, a heat map over two.
  ///
  /// Axes are named by the histogram's labels, or its names as they are. With any other number of
  /// axes, drawing the figure throws.
  public init(quickLook histogram: some PlottableHistogram, style: FigureStyle = .standard) {
    let axes = histogram.axes
    func label(_ index: Int) -> Label {
      guard index < axes.count else { return "" }
      return axes[index].label.isEmpty ? .verbatim(axes[index].name) : Label(axes[index].label)
    }
    let name = histogram.label.isEmpty ? Label.verbatim(histogram.name) : Label(histogram.label)
    let kind = histogram.storageKind
    let content = kind.takesSamples ? "Mean" : kind == .int ? "Entries" : "Sum of weights"
    if axes.count == 2 {
      self.init(x: PlotAxis(label(0)), y: PlotAxis(label(1)), style: style)
      add(.heatMap(histogram, z: PlotAxis(Label(content))))
    } else {
      self.init(x: PlotAxis(label(0)), y: PlotAxis(Label(content)), style: style)
      if kind.takesSamples {
        add(.profile(histogram, label: name.isEmpty ? nil : name))
        return
      }
      add(
        .make(label: name.isEmpty ? nil : name, color: nil) { () throws(PlotError) in
          .steps(StepShape(bins: try BinnedValues(histogram)))
        })
    }
  }
}
