import Histograms
import ROOTFiles

extension ROOTProfile {
  /// Interprets a decoded `TProfile`, `TProfile2D` or `TProfile3D`.
  ///
  /// - Throws: `ROOTError` when the object is something else, or contradicts itself.
  public init(_ object: ROOTObject) throws(ROOTError) {
    let parts = ["TProfile", "TProfile2D", "TProfile3D"].compactMap { object.part($0) }
    guard let profile = parts.first, let base = object.part("TH1") else {
      throw ROOTError(.wrongType, "This is a \(object.className), not a TProfile")
    }
    let sums = try AnyHistogram.contents(object)
    let axes = try AnyAxis.axes(of: base, dimension: AnyHistogram.dimension(object), cells: sums)
    let shape = axes.map(\.extent)
    func cells(_ value: ROOTValue?) -> [Double] {
      AnyHistogram.rowMajor(value?.object?["fArray"]?.reals ?? [], shape)
    }
    let weights = cells(profile["fBinEntries"])
    let squares = cells(base["fSumw2"])
    let squaredWeights = cells(profile["fBinSumw2"])
    guard weights.count == sums.count, squares.count == sums.count,
      squaredWeights.isEmpty || squaredWeights.count == sums.count
    else {
      throw ROOTError(.malformed, "The arrays of the profile differ in length")
    }
    let values = AnyHistogram.rowMajor(sums, shape)
    let annotation = Annotation(
      name: base["fName"]?.string ?? "", label: base["fTitle"]?.string ?? "")
    func mean(_ cell: Int) -> (mean: Double, squaredDeviations: Double) {
      guard weights[cell] != 0 else { return (0, 0) }
      let mean = values[cell] / weights[cell]
      return (mean, max(squares[cell] - values[cell] * mean, 0))
    }
    do throws(HistogramError) {
      if squaredWeights.isEmpty {
        var cells = Mean().empty(count: values.count)
        for cell in values.indices {
          let (mean, deviations) = mean(cell)
          cells[cell] = SampleMean(
            count: weights[cell], mean: mean, squaredDeviations: deviations)
        }
        histogram = try AnyHistogram(axes: axes, cells: cells, annotation: annotation)
      } else {
        var cells = WeightedMean().empty(count: values.count)
        for cell in values.indices {
          let (mean, deviations) = mean(cell)
          cells[cell] = WeightedSampleMean(
            sumOfWeights: weights[cell], sumOfSquaredWeights: squaredWeights[cell], mean: mean,
            squaredDeviations: deviations)
        }
        histogram = try AnyHistogram(axes: axes, cells: cells, annotation: annotation)
      }
    } catch {
      throw ROOTError(.malformed, "The profile contradicts itself: \(error)")
    }
    errorOption = ErrorOption(rawValue: profile["fErrorMode"]?.integer ?? 0) ?? .mean
    sampleRange = Self.range(profile)
  }

  /// The range of the samples: the limits of the axis that the profile does not have.
  private static func range(_ profile: ROOTObject) -> ClosedRange<Double>? {
    let letter = ["TProfile": "Y", "TProfile2D": "Z", "TProfile3D": "T"][profile.className] ?? ""
    guard let low = profile["f\(letter)min"]?.real, let high = profile["f\(letter)max"]?.real,
      low < high
    else { return nil }
    return low...high
  }
}
