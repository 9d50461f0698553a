import Minimization
import Synchronization
import Testing

@Suite struct CallsInsideLimitsTests {
  /// The points outside the limits at which a cost was called.
  private final class Strays: Sendable {
    private let points = Mutex<[[Double]]>([])

    func record(_ point: [Double], _ parameters: [Parameter]) {
      let isInside = zip(point, parameters).allSatisfy { value, parameter in
        value >= parameter.lower ?? -.infinity && value <= parameter.upper ?? .infinity
      }
      if !isInside { points.withLock { $0.append(point) } }
    }

    var all: [[Double]] { points.withLock { $0 } }
  }

  /// Limits in units that have no exact binary form, with the minimum on them, next to them and between.
  @Test(arguments: Strategy.allCases, [false, true])
  func everyCallStaysInside(strategy: Strategy, withGradient: Bool) throws {
    let strays = Strays()
    for step in 1...20 {
      let lower = 0.1 * Double(step)
      let upper = lower + 0.7 / Double(step)
      for place in [0, 1e-15, 1e-9, 0.5, 1 - 1e-9, 1 - 1e-15, 1] {
        let target = min(max(lower + place * (upper - lower), lower), upper)
        let parameters = [
          Parameter("x", target, in: lower...upper),
          Parameter("y", lower + 0.3 * (upper - lower), in: lower...upper),
        ]
        let gradient: @Sendable ([Double]) -> [Double] = { p in
          strays.record(p, parameters)
          return [2e4 * (p[0] - target), 2e4 * (p[1] - target)]
        }
        let cost = FunctionCost(
          parameters, errorDefinition: .chiSquare, gradient: withGradient ? gradient : nil
        ) { p in
          strays.record(p, parameters)
          let (a, b) = (p[0] - target, p[1] - target)
          return 1e4 * (a * a + b * b)
        }
        let fit = try cost.minimize(using: .migrad(strategy: strategy))
        _ = try? fit.hesse()
        _ = try? fit.minos("y")
        _ = try? fit.profile(parameters[0], over: lower...upper, points: 7)
        _ = try fit.scan(parameters[1], over: lower...upper, points: 7)
      }
    }
    #expect(strays.all.isEmpty)
  }

  @Test func narrowScanStaysInside() throws {
    let strays = Strays()
    for step in 1...200 {
      let lower = 0.1 * Double(step)
      let x = Parameter("x", lower, in: lower...lower.nextUp)
      let cost = FunctionCost([x], errorDefinition: .chiSquare) { p in
        strays.record(p, [x])
        return p[0]
      }
      _ = try cost.scan(x, over: lower...lower.nextUp, points: 50)
    }
    #expect(strays.all.isEmpty)
  }
}
