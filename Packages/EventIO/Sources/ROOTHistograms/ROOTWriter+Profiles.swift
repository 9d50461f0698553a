import Histograms
import ROOTFiles

extension ROOTWriter {
  /// Writes a profile of one to three axes, as a `TProfile`, `TProfile2D` or `TProfile3D`.
  ///
  ///     try file.write(ROOTProfile(histogram, errorOption: .spread), as: "response")
  ///
  /// - Throws: `ROOTError` when the profile has more axes, the path names a directory, or the disk
  ///   fails.
  public func write(_ profile: ROOTProfile, as path: String) throws(ROOTError) {
    do throws(ROOTError) {
      try write(try StoredHistogram(profile), as: path)
    } catch {
      throw error.located(in: name, at: path)
    }
  }
}

extension StoredHistogram {
  /// A profile in the terms of ROOT.
  init(_ profile: ROOTProfile) throws(ROOTError) {
    let axes = profile.histogram.axes
    guard (1...3).contains(axes.count) else {
      throw ROOTError(.unsupported, "ROOT's profiles have one to three axes, not \(axes.count)")
    }
    let samples = (0..<profile.histogram.cells.count).map { profile.sample(at: $0) }
    func cells(_ value: (WeightedSampleMean) -> Double) -> [Double] {
      Self.cells(samples.map(value), axes)
    }
    let isWeighted = profile.histogram.storageKind == .weightedMean
    self.init(
      title: profile.histogram.label, axes: axes.map(Axis.init),
      values: cells { $0.sumOfWeights * $0.mean },
      squares: cells { $0.squaredDeviations + $0.sumOfWeights * $0.mean * $0.mean },
      entryCount: samples.reduce(0) { $0 + $1.effectiveCount },
      profile: StoredProfile(
        weights: cells(\.sumOfWeights),
        squaredWeights: isWeighted ? cells(\.sumOfSquaredWeights) : [],
        errorMode: Int32(profile.errorOption.rawValue),
        range: profile.sampleRange.map { ($0.lowerBound, $0.upperBound) } ?? (0, 0)))
  }
}

/// A histogram whose cells can be had without its type.
protocol CellHolding {
  /// The profile that the histogram is; nil when it holds no means.
  var profile: ROOTProfile? { get }
}

extension AnyHistogram: CellHolding {
  var profile: ROOTProfile? { storageKind.takesSamples ? ROOTProfile(self) : nil }
}

extension Histogram: CellHolding {
  var profile: ROOTProfile? { storageKind.takesSamples ? ROOTProfile(AnyHistogram(self)) : nil }
}
