extension Figure {
  /// Data over a stack of expected processes, with the uncertainty of their sum and a comparison below:
  /// before or after a fit.
  ///
  /// ```swift
  /// let figure = Figure(
  ///   data: data, model: [Component(top, #"t\bar{t}"#), Component(z, "Z → μμ")],
  ///   uncertainty: .symmetric(fit.totalErrors), x: "m_{μμ} [GeV]", y: "Events / 5 GeV")
  /// ```
  ///
  /// - Parameters:
  ///   - data: The measured bins; nil while blinded.
  ///   - dataErrors: Which interval their error bars show.
  ///   - model: The processes, the first at the bottom, in the same bins.
  ///   - unstacked: Histograms drawn as lines over the stack, such as a signal scaled up.
  ///   - uncertainty: That of the sum of the processes: `.symmetric` lengths from a fit, or
  ///     `.sumOfWeightsSquared` where all know their variances.
  ///   - comparison: What the panel below shows; nil leaves it out.
  ///   - x: The horizontal axis.
  ///   - y: The vertical axis.
  ///   - style: Sizes, colours and the habits of a collaboration.
  public init(
    data: (any BinnedSource)?, dataErrors: ErrorBars = .poisson, model: [Component],
    unstacked: [Component] = [], uncertainty: ErrorBars, comparison: ComparisonKind? = .ratio,
    x: PlotAxis, y: PlotAxis, style: FigureStyle = .standard
  ) {
    self.init(x: x, y: y, style: style)
    if let data { add(.points(data, errors: dataErrors, label: "Data")) }
    add(.stack(model))
    do {
      let total = try model.total()
      if uncertainty != .none {
        add(.uncertainty(total, errors: uncertainty, label: "Uncertainty"))
      }
      for part in unstacked { add(try .line(of: part, line: .dashed.width(1.8))) }
      guard let comparison else { return }
      if let data {
        addPanel(
          .comparison(
            comparison, try data.binnedValues(), with: total, errors: dataErrors,
            modelErrors: uncertainty))
      }
    } catch {
      add(.failure(error))
    }
  }
}
