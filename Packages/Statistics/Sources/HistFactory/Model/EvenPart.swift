/// The even part of an interpolation that adds, in units that all codes share.
///
/// With S = (up - down) / 2 and A = (up + down - 2 nominal) / 16, the shift is α S + e(α) A, where
/// e is even and e(±1) = 8 for every code: only e differs between them.
struct EvenPart {
  var value: Double
  var slope: Double
  var curvature: Double

  init(_ code: Interpolation.Shape, _ alpha: Double) {
    let size = abs(alpha)
    let sign: Double = alpha < 0 ? -1 : 1
    switch code {
    case .code0: self.init(8 * size, 8 * sign, 0)
    case .code2 where size <= 1: self.init(8 * alpha * alpha, 16 * alpha, 16)
    case .code2: self.init(8 * (2 * size - 1), 16 * sign, 0)
    case .code4p where size <= 1:
      let square = alpha * alpha
      self.init(
        square * (15 + square * (3 * square - 10)), alpha * (30 + square * (18 * square - 40)),
        30 + square * (90 * square - 120))
    case .code4p: self.init(8 * size, 8 * sign, 0)
    }
  }

  private init(_ value: Double, _ slope: Double, _ curvature: Double) {
    self.value = value
    self.slope = slope
    self.curvature = curvature
  }
}
