import Histograms

extension Panel {
  /// Data divided by a model, bin by bin.
  ///
  /// The points carry the errors of the data divided by the model; the errors of the model, if there
  /// are any, are the area around one. Bins in which the model is zero are left out. Unless `y` fixes
  /// its range, it is symmetric about one and wide enough for all bins, −0.2 to
  /// 2.2 at most; an arrowhead at the frame stands for a point outside.
  ///
  /// - Parameters:
  ///   - data: The numerator.
  ///   - model: The denominator, with the same edges.
  ///   - errors: Which errors of the data the bars show.
  ///   - modelErrors: Which errors of the model the area shows.
  ///   - y: The vertical axis.
  public static func ratio(
    _ data: some BinnedSource, to model: some BinnedSource, errors: ErrorBars,
    modelErrors: ErrorBars = .none, y: PlotAxis = "Data / model"
  ) -> Panel {
    comparison(y: y) { () throws(PlotError) in
      let c = try BinComparison(data, model, errors: errors, modelErrors: modelErrors)
      let ratio = c.map { data, model in model == 0 ? .nan : data / model }
      let marks =
        [Mark.horizontalLine(at: 1, line: .solid.width(1))]
        + c.band(around: 1, c.scaled(c.modelLengths)) + [c.points(ratio, c.scaled(c.dataLengths))]
      let reach = ComparisonRange.ratio(ratio)
      return (marks, 1 - reach...1 + reach)
    }
  }

  /// Data minus a model, divided by the error: how many standard deviations they are apart.
  ///
  /// The error is that of the data on the side of the model, added in quadrature to that of the model
  /// on the side of the data. Bins without an error are left out. Unless `y` fixes its range, it is
  /// symmetric and reaches at least to 3.
  ///
  /// - Parameters:
  ///   - data: The measured bins.
  ///   - model: The expected contents, with the same edges.
  ///   - errors: Which errors of the data count.
  ///   - modelErrors: Which errors of the model count.
  ///   - y: The vertical axis.
  public static func pull(
    _ data: some BinnedSource, model: some BinnedSource, errors: ErrorBars = .poisson,
    modelErrors: ErrorBars = .none, y: PlotAxis = "Pull"
  ) -> Panel {
    comparison(y: y) { () throws(PlotError) in
      let c = try BinComparison(data, model, errors: errors, modelErrors: modelErrors)
      let pulls = c.pulls
      let reach = ComparisonRange.pull(pulls)
      let marks = [
        Mark.horizontalLine(at: -2, line: .dotted.width(1)),
        Mark.horizontalLine(at: 2, line: .dotted.width(1)),
        Mark.filled(c.data.replacing(values: pulls), color: .blue),
        Mark.horizontalLine(at: 0, color: .black, line: .solid.width(1)),
      ]
      return (marks, -reach...reach)
    }
  }

  /// Expected contents given as plain numbers, one for each bin of the data.
  ///
  /// See ``pull(_:model:errors:modelErrors:y:)`` for the rest.
  public static func pull(
    _ data: some BinnedSource, model: [Double], errors: ErrorBars = .poisson,
    y: PlotAxis = "Pull"
  ) -> Panel {
    do {
      let bins = try data.binnedValues()
      return pull(
        bins, model: try BinnedValues(edges: bins.edges, values: model), errors: errors, y: y)
    } catch {
      return Panel(y: y, marks: [.failure(error)])
    }
  }

  /// Data minus a model, bin by bin.
  ///
  /// The points carry the errors of the data; those of the model, if any, are the area around zero.
  ///
  /// - Parameters:
  ///   - data: The measured bins.
  ///   - model: What is subtracted, with the same edges.
  ///   - errors: Which errors of the data the bars show.
  ///   - modelErrors: Which errors of the model the area shows.
  ///   - y: The vertical axis.
  public static func difference(
    _ data: some BinnedSource, minus model: some BinnedSource, errors: ErrorBars,
    modelErrors: ErrorBars = .none, y: PlotAxis = "Data − model"
  ) -> Panel {
    comparison(y: y) { () throws(PlotError) in
      let c = try BinComparison(data, model, errors: errors, modelErrors: modelErrors)
      let marks =
        [Mark.horizontalLine(at: 0, line: .solid.width(1))]
        + c.band(around: 0, c.modelLengths) + [c.points(c.map { $0 - $1 }, c.dataLengths)]
      return (marks, nil)
    }
  }

  /// Data minus a model, divided by the model, bin by bin.
  ///
  /// Bins in which the model is zero are left out; for the rest see
  /// ``ratio(_:to:errors:modelErrors:y:)``.
  public static func relativeDifference(
    _ data: some BinnedSource, to model: some BinnedSource, errors: ErrorBars,
    modelErrors: ErrorBars = .none, y: PlotAxis = "Data / model − 1"
  ) -> Panel {
    comparison(y: y) { () throws(PlotError) in
      let c = try BinComparison(data, model, errors: errors, modelErrors: modelErrors)
      let difference = c.map { data, model in model == 0 ? .nan : data / model - 1 }
      let marks =
        [Mark.horizontalLine(at: 0, line: .solid.width(1))]
        + c.band(around: 0, c.scaled(c.modelLengths))
        + [c.points(difference, c.scaled(c.dataLengths))]
      let reach = ComparisonRange.relative(difference)
      return (marks, -reach...reach)
    }
  }

  /// The asymmetry (a − b) / (a + b) of two histograms, bin by bin.
  ///
  /// The errors of both are propagated to first order. Bins in which both are zero are left out.
  ///
  /// - Parameters:
  ///   - first: What counts as positive.
  ///   - second: What counts as negative, with the same edges.
  ///   - errors: Which errors of both count.
  ///   - y: The vertical axis.
  public static func asymmetry(
    _ first: some BinnedSource, _ second: some BinnedSource, errors: ErrorBars,
    y: PlotAxis = "Asymmetry"
  ) -> Panel {
    comparison(y: y) { () throws(PlotError) in
      let c = try BinComparison(first, second, errors: errors, modelErrors: errors)
      let (values, lengths) = c.asymmetry
      let marks = [Mark.horizontalLine(at: 0, line: .solid.width(1)), c.points(values, lengths)]
      let reach = ComparisonRange.asymmetry(values)
      return (marks, -reach...reach)
    }
  }

  /// The part of the entries that passed, bin by bin.
  ///
  /// See ``Mark/efficiency(_:of:interval:level:label:color:marker:)`` for the rest.
  public static func efficiency(
    _ passed: some BinnedSource, of total: some BinnedSource, interval: EfficiencyInterval,
    y: PlotAxis = "Efficiency"
  ) -> Panel {
    comparison(y: y) { () throws(PlotError) in
      let line = Mark.horizontalLine(at: 1, line: .solid.width(1))
      return ([line, .efficiency(passed, of: total, interval: interval)], 0...1.1)
    }
  }

  private static func comparison(
    y: PlotAxis, _ make: () throws(PlotError) -> (marks: [Mark], range: ClosedRange<Double>?)
  ) -> Panel {
    do {
      let made = try make()
      var axis = y
      if axis.lower == nil, axis.upper == nil { axis.range = made.range }
      return Panel(y: axis, marks: made.marks)
    } catch {
      return Panel(y: y, marks: [.failure(error)])
    }
  }
}
