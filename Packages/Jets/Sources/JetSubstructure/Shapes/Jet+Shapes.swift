public import Jets
import RealModule
import Vectors

extension Jet {
  /// The angularity Σ *z*ᵏ (Δ/*R*)ᵝ around the axis of the jet (1408.3122).
  ///
  /// *z* are shares of the scalar sum of *p*t.
  public func angularity(kappa: Double = 1, beta: Double, radius: Double = 1) -> Double {
    sumOverConstituents { z, distance in
      (kappa == 0 ? 1 : Double.pow(z, kappa))
        * (beta == 0 ? 1 : Double.pow(distance / radius, beta))
    }
  }

  /// The width Σ *z* Δ.
  public var width: Double { sumOverConstituents { $0 * $1 } }

  /// *p*tD = √(Σ *p*t²)/Σ *p*t.
  public var ptD: Double { sumOverConstituents { z, _ in z * z }.squareRoot() }

  /// The charge Σ *q* (*p*tᵢ/*p*t)ᵏ (1209.2421).
  ///
  /// - Parameter charges: the charge of each particle of the event.
  /// - Throws: ``/Jets/JetsError`` when there are not as many charges as particles.
  public func charge(_ charges: [Double], kappa: Double) throws(JetsError) -> Double {
    let inside = try sequence.values(charges, in: self)
    let whole = pt
    guard whole > 0 else { return 0 }
    return zip(inside, constituents).reduce(0) {
      $0 + $1.0 * Double.pow($1.1.pt / whole, kappa)
    }
  }

  /// The pull vector Σ *p*t |**r**| **r**/*p*t in rapidity and azimuth (1001.5027).
  public var pull: (rapidity: Double, phi: Double) {
    let (y0, phi0, whole) = (rapidity, phi, pt)
    guard whole > 0 else { return (0, 0) }
    var sum = (rapidity: 0.0, phi: 0.0)
    for particle in constituents {
      let dy = particle.rapidity - y0
      let dphi = (particle.phi - phi0).remainder(dividingBy: 2 * .pi)
      let weight = particle.pt * (dy * dy + dphi * dphi).squareRoot() / whole
      sum.rapidity += weight * dy
      sum.phi += weight * dphi
    }
    return sum
  }

  private func sumOverConstituents(_ term: (_ z: Double, _ distance: Double) -> Double) -> Double {
    let columns = ConstituentColumns(self)
    let (whole, y, phi) = (columns.totalPt, rapidity, self.phi)
    guard whole > 0 else { return 0 }
    return (0..<columns.count).reduce(0) { sum, i in
      sum + term(columns.pt[i] / whole, columns.squaredDistance(i, y, phi).squareRoot())
    }
  }
}
