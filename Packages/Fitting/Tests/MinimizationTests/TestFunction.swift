import Foundation
import Minimization
import Testing

/// A function from the literature on minimisation, with its minimum.
struct TestFunction: Sendable, CustomTestStringConvertible {
  let name: String
  let start: [Double]
  let minimum: [Double]
  let value: Double
  /// Values at other minima, where a minimisation may end as well.
  var otherValues: [Double] = []
  /// The exact errors at the minimum.
  var errors: [Double] = []
  let function: @Sendable ([Double]) -> Double
  var gradient: (@Sendable ([Double]) -> [Double])?

  var testDescription: String { name }

  func cost(withGradient: Bool = false) -> FunctionCost {
    let parameters = start.enumerated().map { Parameter("x\($0.offset)", $0.element) }
    return FunctionCost(
      parameters, errorDefinition: .chiSquare, gradient: withGradient ? differences : nil, function)
  }

  /// The gradient, from the formula or from differences of high order.
  private var differences: @Sendable ([Double]) -> [Double] {
    if let gradient { return gradient }
    return { [function] x in
      x.indices.map { index in
        let h = 1e-3 * max(abs(x[index]), 0.1)
        func at(_ steps: Double) -> Double {
          var point = x
          point[index] += steps * h
          return function(point)
        }
        let near = 672 * (at(1) - at(-1)) - 168 * (at(2) - at(-2))
        let far = 32 * (at(3) - at(-3)) - 3 * (at(4) - at(-4))
        return (near + far) / (840 * h)
      }
    }
  }
}

extension TestFunction {
  static let rosenbrock = TestFunction(
    name: "rosenbrock", start: [-1.2, 1], minimum: [1, 1], value: 0,
    errors: [1, 2.002_498_439_450_079],
    function: { p in
      let (a, b) = (p[1] - p[0] * p[0], 1 - p[0])
      return 100 * a * a + b * b
    },
    gradient: { p in
      let a = p[1] - p[0] * p[0]
      return [-400 * a * p[0] - 2 * (1 - p[0]), 200 * a]
    })

  static let wood = TestFunction(
    name: "wood", start: [-3, -1, -3, -1], minimum: [1, 1, 1, 1], value: 0,
    errors: [
      0.534_260_162_503_529_5, 1.066_501_992_134_092_6, 0.534_373_833_972_863,
      1.066_505_551_462_707,
    ],
    function: { p in
      let (a, b, c, d) = (p[1] - p[0] * p[0], 1 - p[0], p[3] - p[2] * p[2], 1 - p[2])
      let (e, f) = (p[1] - 1, p[3] - 1)
      return 100 * a * a + b * b + 90 * c * c + d * d + 10.1 * (e * e + f * f) + 19.8 * e * f
    })

  static let goldsteinPrice = TestFunction(
    name: "goldstein_price", start: [-0.4, -0.6], minimum: [0, -1], value: 3,
    otherValues: [30, 84],
    function: { p in
      let (x, y) = (p[0], p[1])
      let a = x + y + 1
      let b = 19 - 14 * x + 3 * x * x - 14 * y + 6 * x * y + 3 * y * y
      let c = 2 * x - 3 * y
      let d = 18 - 32 * x + 12 * x * x + 48 * y - 36 * x * y + 27 * y * y
      return (1 + a * a * b) * (30 + c * c * d)
    })

  static let helical = TestFunction(
    name: "fletcher_powell_helical", start: [-1, 0, 0], minimum: [1, 0, 0], value: 0,
    errors: [0.1, 0.631_452_308_416_091, 1],
    function: { p in
      let angle = atan2(p[1], p[0]) / (2 * Double.pi)
      let theta = angle < -0.25 ? angle + 1 : angle
      let (a, b) = (p[2] - 10 * theta, (p[0] * p[0] + p[1] * p[1]).squareRoot() - 1)
      return 100 * (a * a + b * b) + p[2] * p[2]
    })

  static let beale = TestFunction(
    name: "beale", start: [1, 1], minimum: [3, 0.5], value: 0,
    errors: [2.499_523_764_163_695_4, 0.653_844_956_785_037_5],
    function: { p in
      let (x, y) = (p[0], p[1])
      let (a, b) = (1.5 - x + x * y, 2.25 - x + x * y * y)
      let c = 2.625 - x + x * y * y * y
      return a * a + b * b + c * c
    })

  static let himmelblau = TestFunction(
    name: "himmelblau", start: [1, 1], minimum: [3, 2], value: 0,
    errors: [0.179_265_461_983_376_53, 0.264_467_936_099_922_6],
    function: { p in
      let (a, b) = (p[0] * p[0] + p[1] - 11, p[0] + p[1] * p[1] - 7)
      return a * a + b * b
    })

  static let matyas = TestFunction(
    name: "matyas", start: [5, -4], minimum: [0, 0], value: 0,
    function: { p in 0.26 * (p[0] * p[0] + p[1] * p[1]) - 0.48 * p[0] * p[1] })

  /// A minimum at which all second derivatives vanish in two directions.
  static let powellQuartic = TestFunction(
    name: "powell_quartic", start: [3, -1, 0, 1], minimum: [0, 0, 0, 0], value: 0,
    function: { p in
      let (a, b, c, d) = (p[0] + 10 * p[1], p[2] - p[3], p[1] - 2 * p[2], p[0] - p[3])
      return a * a + 5 * b * b + c * c * c * c + 10 * d * d * d * d
    })

  static let all = [rosenbrock, wood, goldsteinPrice, helical, beale, himmelblau, matyas]
}
