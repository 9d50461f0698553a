import Jets
import RealModule

/// The constituents of a jet as the shapes use them: *p*t, rapidity and azimuth in columns.
struct ConstituentColumns {
  let pt, y, phi: [Double]

  init(_ jet: Jet) {
    let constituents = jet.constituents
    pt = constituents.map(\.pt)
    y = constituents.map(\.rapidity)
    phi = constituents.map(\.phi)
  }

  var count: Int { pt.count }
  var totalPt: Double { pt.reduce(0, +) }

  func squaredDistance(_ i: Int, _ j: Int) -> Double { squaredDistance(i, y[j], phi[j]) }

  func squaredDistance(_ i: Int, _ otherY: Double, _ otherPhi: Double) -> Double {
    let dy = y[i] - otherY
    let dphi = (phi[i] - otherPhi).remainder(dividingBy: 2 * .pi)
    return dy * dy + dphi * dphi
  }

  /// Δᵝ of every pair, row by row.
  func distancePowers(_ beta: Double) -> [Double] {
    var powers = [Double](repeating: 0, count: count * count)
    for i in 0..<count {
      for j in 0..<i {
        let square = squaredDistance(i, j)
        let power =
          square == 0
          ? 0 : beta == 2 ? square : beta == 1 ? square.squareRoot() : Double.pow(square, beta / 2)
        powers[i * count + j] = power
        powers[j * count + i] = power
      }
    }
    return powers
  }
}
