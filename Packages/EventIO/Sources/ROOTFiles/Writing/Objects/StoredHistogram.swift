/// A histogram in the terms of ROOT, to be written as a `TH1D`, `TH2D` or `TH3D`, or as the profile
/// of as many axes.
package struct StoredHistogram {
  /// An axis: equal bins between two numbers, or edges.
  package struct Axis {
    package var name: String
    package var title: String
    package var count: Int
    package var lower: Double
    package var upper: Double
    /// The edges; empty for equal bins.
    package var edges: [Double]
    /// The names of the bins; empty when they have none.
    package var labels: [String]
    /// Whether ROOT may add bins.
    package var isExtendable: Bool

    /// The bit of ``bits`` that says that the bins have labels.
    package static let isLabelled = 1
    /// The bit of ``bits`` that says that bins may be added.
    package static let extends = 2

    /// The bits by which ROOT knows what it may do with the axis.
    var bits: UInt16 {
      UInt16((labels.isEmpty ? 0 : Self.isLabelled) | (isExtendable ? Self.extends : 0))
    }

    package init(
      name: String, title: String, count: Int, lower: Double, upper: Double, edges: [Double] = [],
      labels: [String] = [], isExtendable: Bool = false
    ) {
      self.name = name
      self.title = title
      self.count = count
      self.lower = lower
      self.upper = upper
      self.edges = edges
      self.labels = labels
      self.isExtendable = isExtendable
    }

    /// The axis that a histogram has where it has no dimension.
    static func missing(_ name: String) -> Axis {
      Axis(name: name, title: "", count: 1, lower: 0, upper: 1)
    }

    func center(_ bin: Int) -> Double {
      if edges.isEmpty {
        return lower + (Double(bin) - 0.5) * (upper - lower) / Double(count)
      }
      return 0.5 * (edges[bin - 1] + edges[bin])
    }
  }

  package var title: String
  /// One to three axes.
  package var axes: [Axis]
  /// The content of all bins with both flow bins of each axis, the first axis running fastest.
  package var values: [Double]
  /// The sums of squared weights; empty when every entry had weight 1.
  package var squares: [Double]
  package var entryCount: Double
  /// What makes it a profile.
  package var profile: StoredProfile?

  package init(
    title: String, axes: [Axis], values: [Double], squares: [Double], entryCount: Double,
    profile: StoredProfile? = nil
  ) {
    precondition((1...3).contains(axes.count), "ROOT's histograms have one to three axes")
    self.title = title
    self.axes = axes
    self.values = values
    self.squares = squares
    self.entryCount = entryCount
    self.profile = profile
  }

  var className: String {
    guard profile != nil else { return "TH\(axes.count)D" }
    return axes.count == 1 ? "TProfile" : "TProfile\(axes.count)D"
  }

  /// Σw of each cell.
  private var weights: [Double] { profile?.weights ?? values }

  /// Σw² of each cell.
  private var squaredWeights: [Double] {
    let kept = profile?.squaredWeights ?? squares
    return kept.isEmpty ? weights : kept
  }

  /// The sums of w, w², wx, wx², wy, wy², wxy, wz, wz², wxz and wyz over the bins in range.
  var moments: [Double] {
    var sums = Array(repeating: 0.0, count: 11)
    let weights = weights
    let squaredWeights = squaredWeights
    for iz in 1...bins(2) {
      let z = center(2, iz)
      for iy in 1...bins(1) {
        let y = center(1, iy)
        for ix in 1...bins(0) {
          let x = center(0, ix)
          let cell = self.cell(ix, iy, iz)
          let w = weights[cell]
          sums[0] += w
          sums[1] += squaredWeights[cell]
          sums[2] += w * x
          sums[3] += w * x * x
          sums[4] += w * y
          sums[5] += w * y * y
          sums[6] += w * x * y
          sums[7] += w * z
          sums[8] += w * z * z
          sums[9] += w * x * z
          sums[10] += w * y * z
        }
      }
    }
    return sums
  }

  /// The sums of wy and wy², y being the samples of a profile, over the bins in range.
  var sampleMoments: [Double] {
    var sums = [0.0, 0.0]
    for iz in 1...bins(2) {
      for iy in 1...bins(1) {
        for ix in 1...bins(0) {
          let cell = self.cell(ix, iy, iz)
          sums[0] += values[cell]
          sums[1] += squares[cell]
        }
      }
    }
    return sums
  }

  private func bins(_ axis: Int) -> Int { axis < axes.count ? axes[axis].count : 1 }

  private func center(_ axis: Int, _ bin: Int) -> Double {
    axis < axes.count ? axes[axis].center(bin) : 0
  }

  private func cell(_ x: Int, _ y: Int, _ z: Int) -> Int {
    let nx = axes[0].count + 2
    if axes.count == 1 { return x }
    if axes.count == 2 { return x + nx * y }
    return x + nx * (y + (axes[1].count + 2) * z)
  }
}
