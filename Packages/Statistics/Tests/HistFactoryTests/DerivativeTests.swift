import HEPCore
import Minimization
import Testing

@testable import HistFactory

/// Derivatives against differences, at random points, with factors of zero among them.
struct DerivativeTests {
  private func points(_ model: HistFactoryModel, seed: UInt64) -> [[Double]] {
    (UInt64(0)..<6).map { event in
      var generator = RandomStream(seed: seed, event: event)
      return model.parameters.map { parameter in
        let isFactor = (parameter.lower ?? 0) >= 0
        if event == 5 && parameter.name == "mu" { return 0 }
        return isFactor ? generator.uniform(in: 0.6...1.5) : generator.uniform(in: -1.8...1.8)
      }
    }
  }

  @Test(arguments: Interpolation.Normalization.allCases, Interpolation.Shape.allCases)
  func gradientAndHessian(normsys: Interpolation.Normalization, histosys: Interpolation.Shape)
    throws
  {
    let workspace = try Workspace(json: manyModifiers.utf8)
    let model = try HistFactoryModel(
      workspace, interpolation: Interpolation(normsys: normsys, histosys: histosys))
    let likelihood = HistFactoryLikelihood(model)
    let count = model.parameters.count
    for point in points(model, seed: 7) {
      var gradient = [Double](repeating: 0, count: count)
      let value = likelihood.valueAndGradient(at: point, gradient: &gradient)
      #expect(value == likelihood.value(at: point))
      let hessian = try #require(likelihood.hessian(at: point))
      for index in 0..<count {
        let step = 1e-5
        var (above, below) = (point, point)
        above[index] += step
        below[index] -= step
        let slope = (likelihood.value(at: above) - likelihood.value(at: below)) / (2 * step)
        #expect(abs(gradient[index] - slope) < 1e-6 * (1 + abs(slope)))
        var (up, down) = (gradient, gradient)
        _ = likelihood.valueAndGradient(at: above, gradient: &up)
        _ = likelihood.valueAndGradient(at: below, gradient: &down)
        for other in 0..<count {
          let bend = (up[other] - down[other]) / (2 * step)
          #expect(abs(hessian[index, other] - bend) < 1e-5 * (1 + abs(bend)), "\(index) \(other)")
        }
      }
    }
  }

  @Test func slopesOfRates() throws {
    let model = try HistFactoryModel(Workspace(json: manyModifiers.utf8))
    let point = points(model, seed: 3)[1]
    let slopes = model.rateDerivatives(at: point)
    for index in point.indices {
      var (above, below) = (point, point)
      above[index] += 1e-5
      below[index] -= 1e-5
      let (up, down) = (model.expectedRates(at: above), model.expectedRates(at: below))
      for bin in up.indices {
        #expect(abs(slopes[bin, index] - (up[bin] - down[bin]) / 2e-5) < 1e-5)
      }
    }
    let channel = model.channels[1]
    let samples = model.expectedRates(ofSamplesIn: channel, at: point)
    let total = model.expectedRates(at: point)[channel.bins]
    for (bin, rate) in total.enumerated() {
      #expect(abs(samples.reduce(0) { $0 + $1[bin] } - rate) < 1e-12)
    }
  }
}
