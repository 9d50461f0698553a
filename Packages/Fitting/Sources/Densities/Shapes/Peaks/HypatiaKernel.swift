import RealModule

/// The arithmetic of ``Hypatia``: logarithms, with derivatives by dual numbers.
struct HypatiaKernel: DensityKernel {
  /// Where a tail begins, with the logarithm of the core and its slope there.
  struct Tail {
    var start: Dual
    var value: Dual
    var slope: Dual
    var power: Dual

    init(start: Dual, power: Dual, core: HypatiaCore) {
      self.start = start
      self.power = power
      (value, slope) = core.valueAndSlope(at: start)
    }

    /// The logarithm of the power law with the value and the slope of the core at its start.
    func logarithm(at distance: Double) -> Double {
      value.value - power.value
        * Double.log(1 - (distance - start.value) * slope.value / power.value)
    }

    func logarithm(at distance: Dual) -> Dual {
      value - power * (Dual(1) - (distance - start) * slope / power).logarithm
    }
  }

  let core: HypatiaCore
  let left: Tail
  let right: Tail
  private let mean: Dual
  /// Taken from all logarithms; it cancels with the normalisation.
  private let offset: Dual

  init(_ values: [Double]) {
    let a = values.enumerated().map { Dual($1, direction: $0) }
    mean = a[0]
    core = HypatiaCore(sigma: a[1], lambda: a[2], zeta: a[3], beta: a[4])
    left = Tail(start: Dual(0) - a[5] * a[1], power: a[6], core: core)
    right = Tail(start: a[7] * a[1], power: a[8], core: core)
    offset = core.valueAndSlope(at: Dual(0)).value
  }

  var isLogarithmic: Bool { true }

  var landmarks: [Double] {
    let (low, high) = (left.start.value, right.start.value)
    return [4 * low, low, 0, high, 4 * high].map { mean.value + $0 }
      + flanks(mean.value, core.sigma.value, core.sigma.value)
  }

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>, scratch: inout MutableSpan<Double>
  ) {
    let (low, high) = (left.start.value, right.start.value)
    for index in x.indices {
      let distance = x[index] - mean.value
      values[index] =
        (distance < low
          ? left.logarithm(at: distance)
          : distance > high ? right.logarithm(at: distance) : core.value(at: distance))
        - offset.value
    }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    var sum = SIMD16<Double>.zero
    let (low, high) = (left.start.value, right.start.value)
    for index in x.indices {
      let distance = Dual(x[index]) - mean
      let logarithm =
        distance.value < low
        ? left.logarithm(at: distance)
        : distance.value > high
          ? right.logarithm(at: distance) : core.valueAndSlope(at: distance).value
      sum += (logarithm.slopes - offset.slopes) * weights[index]
    }
    for index in gradient.indices { gradient[index] += sum[index] }
  }
}
