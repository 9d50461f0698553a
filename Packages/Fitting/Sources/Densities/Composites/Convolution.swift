import Minimization

/// A density smeared by a resolution: their convolution, on a grid by Fourier transforms.
///
///     let seen = Convolution(
///       RelativisticBreitWigner(mass: mass, width: width), with: CrystalBall(mean: 0, sigma: s, alpha: a, n: 2),
///       reach: 20)
///
/// ``Voigt`` and ``ExponentialGaussian`` are convolutions in closed form, and faster. The density is taken beyond
/// the range of the fit by the reach of the resolution. Gradients are those of the grid, exactly.
public struct Convolution: Density {
  private let base: any Density
  private let resolution: any Density
  private let reach: Double
  private let points: Int

  /// Makes a convolution.
  ///
  /// - Parameters:
  ///   - base: the density without resolution.
  ///   - resolution: the density of what is added to the variable.
  ///   - reach: how far from zero the resolution is taken, on both sides; what lies beyond is cut off.
  ///   - points: the number of points of the grid, rounded up to a power of two; the grid must be fine
  ///     compared with the narrower of both densities.
  /// - Precondition: `reach` is positive and finite, and there are at least 16 points.
  public init(
    _ base: some Density, with resolution: some Density, reach: Double, points: Int = 2048
  ) {
    precondition(reach > 0 && reach.isFinite, "The reach of a resolution must be positive")
    precondition(points >= 16, "A convolution needs 16 points at least")
    self.base = base
    self.resolution = resolution
    self.reach = reach
    var count = 16
    while count < points { count *= 2 }
    self.points = count
  }

  /// The names of both.
  public var name: String { "\(base.name) ⊗ \(resolution.name)" }

  /// Those of the density, then those of the resolution.
  public var arguments: [DensityArgument] { base.arguments + resolution.arguments }

  /// Whether both have their gradients.
  public var hasGradient: Bool { base.hasGradient && resolution.hasGradient }

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    let (low, high) = (range.lowerBound - reach, range.upperBound + reach)
    let split = base.arguments.count
    let step = (high - low) / Double(points - 1)
    return try ConvolutionKernel(
      base: base.kernel(at: Array(values[..<split]), over: low...high),
      resolution: resolution.kernel(at: Array(values[split...]), over: -reach...reach),
      name: name, split: split, start: low, step: step, count: points,
      arms: Int(reach / step))
  }
}

struct ConvolutionKernel: TabulatedKernel {
  let table: Tabulation
  private let base: any DensityKernel
  private let resolution: any DensityKernel
  private let split: Int
  private let transform: FourierTransform
  private let grid: [Double]
  private let offsets: [Double]
  private let baseValues: [Double]
  /// The resolution at its offsets, and their sum.
  private let resolutionValues: [Double]
  private let norm: Double

  init(
    base: any DensityKernel, resolution: any DensityKernel, name: String, split: Int,
    start: Double, step: Double, count: Int, arms: Int
  ) throws(DensityError) {
    self.base = base
    self.resolution = resolution
    self.split = split
    transform = FourierTransform(count: count)
    grid = (0..<count).map { start + step * Double($0) }
    offsets = (-arms...arms).map { step * Double($0) }
    baseValues = base.densities(at: grid)
    resolutionValues = resolution.densities(at: offsets)
    norm = resolutionValues.reduce(0, +)
    guard norm.isFinite && norm > 0 else {
      throw .noWeight(name, in: offsets[0]...offsets[offsets.count - 1])
    }
    let smeared = transform.convolved(
      baseValues,
      with: ConvolutionKernel.wrapped(resolutionValues.map { [norm] in $0 / norm }, count: count))
    table = Tabulation(start: start, step: step, values: smeared)
  }

  var landmarks: [Double] { base.landmarks }

  func addGradient(ofTable slopes: [Double], to gradient: inout [Double]) {
    let count = grid.count
    let share = resolutionValues.map { $0 / norm }
    let byBase = transform.convolved(
      slopes, with: ConvolutionKernel.wrapped(share, count: count), correlating: true)
    add(base, grid, zip(byBase, baseValues).map { $0 * $1 }, 0..<split, to: &gradient)
    let correlated = transform.convolved(slopes, with: baseValues, correlating: true)
    let arms = offsets.count / 2
    let byShare = (-arms...arms).map { correlated[$0 < 0 ? count + $0 : $0] }
    let mean = zip(byShare, share).reduce(0) { $0 + $1.0 * $1.1 }
    add(
      resolution, offsets, zip(byShare, share).map { ($0 - mean) * $1 }, split..<gradient.count,
      to: &gradient)
  }

  /// Adds the derivatives of Σ weight · log density of one of both.
  private func add(
    _ kernel: any DensityKernel, _ x: [Double], _ weights: [Double],
    _ arguments: Range<Int>, to gradient: inout [Double]
  ) {
    // Where the density vanishes its logarithm has no derivative, and none is needed.
    let kept = weights.indices.filter { weights[$0] != 0 }
    let (points, own) = (kept.map { x[$0] }, kept.map { weights[$0] })
    guard !points.isEmpty else { return }
    var scratch = [Double](repeating: 0, count: kernel.scratchColumns * points.count)
    _ = kernel.densities(at: points, scratch: &scratch)
    var slopes = [Double](repeating: 0, count: arguments.count)
    var span = scratch.mutableSpan
    kernel.addLogGradient(points.span, weights: own.span, scratch: &span, to: &slopes)
    for (argument, slope) in zip(arguments, slopes) { gradient[argument] += slope }
  }

  /// The resolution with negative offsets at the end, as the transform takes it.
  private static func wrapped(_ values: [Double], count: Int) -> [Double] {
    var result = [Double](repeating: 0, count: count)
    let arms = values.count / 2
    for (index, value) in values.enumerated() {
      let offset = index - arms
      result[(offset + count) % count] += value
    }
    return result
  }
}
