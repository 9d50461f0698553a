import Jets
import RealModule
import Vectors

/// The steps of ``FlavouredAntiKt``: nearest neighbours for all pairs but opposite flavours, which are compared anew
/// in every step.
struct FlavouredClustering {
  private struct Branch {
    var momentum: LorentzVector<Double>
    var flavour: Int
    var particles: [Int]
    var y, phi, pt2: Double
    var nearest = -1
    var square = 0.0
  }

  private var branches: [Branch]
  private let bound: Double
  private let method: FlavouredAntiKt

  init(_ particles: [LorentzVector<Double>], _ flavours: [Int], _ method: FlavouredAntiKt) {
    bound = method.radius * method.radius
    self.method = method
    branches = particles.indices.map {
      Self.branch(particles[$0], flavours[$0], [$0])
    }
    for index in branches.indices { findNearest(index) }
  }

  mutating func run() -> [FlavouredJet] {
    var jets: [FlavouredJet] = []
    while !branches.isEmpty {
      let (one, other) = closest()
      if other < 0 {
        let branch = branches[one]
        jets.append(
          FlavouredJet(
            momentum: branch.momentum, flavour: branch.flavour,
            constituentIndices: branch.particles.sorted()))
        remove(one)
      } else {
        join(Swift.min(one, other), Swift.max(one, other))
      }
    }
    return jets
  }

  private static func branch(
    _ momentum: LorentzVector<Double>, _ flavour: Int, _ particles: [Int]
  ) -> Branch {
    let pt = momentum.pt
    let y = momentum.rapidity
    let far = momentum.pz < 0 ? -1e5 + momentum.pz : 1e5 + momentum.pz
    return Branch(
      momentum: momentum, flavour: flavour, particles: particles, y: y.isFinite ? y : far,
      phi: momentum.phi, pt2: pt * pt)
  }

  private func areOpposite(_ i: Int, _ j: Int) -> Bool {
    branches[i].flavour.signum() * branches[j].flavour.signum() < 0
  }

  private func separation(_ i: Int, _ j: Int) -> Double {
    let dy = branches[i].y - branches[j].y
    let dphi = (branches[i].phi - branches[j].phi).remainder(dividingBy: 2 * .pi)
    return dy * dy + dphi * dphi
  }

  private func weight(_ i: Int) -> Double {
    branches[i].pt2 > 1e-280 ? 1 / branches[i].pt2 : 1e280
  }

  /// The nearest neighbour within the radius, opposite flavours left out.
  private mutating func findNearest(_ i: Int) {
    branches[i].nearest = -1
    branches[i].square = bound
    for j in branches.indices where j != i && !areOpposite(i, j) {
      let square = separation(i, j)
      if square < branches[i].square { (branches[i].square, branches[i].nearest) = (square, j) }
    }
  }

  private func closest() -> (Int, Int) {
    var best = (distance: Double.infinity, one: 0, other: -1)
    for i in branches.indices {
      let j = branches[i].nearest
      let factor = j < 0 ? weight(i) : Swift.min(weight(i), weight(j))
      let distance = factor * branches[i].square
      if distance < best.distance { best = (distance, i, j) }
    }
    let largest = branches.reduce(0) { Swift.max($0, $1.pt2) }
    let flavoured = branches.indices.filter { branches[$0].flavour != 0 }
    for i in flavoured {
      for j in flavoured where j < i && areOpposite(i, j) {
        let distance =
          Swift.min(weight(i), weight(j)) * separation(i, j) * suppression(i, j, largest)
        if distance < best.distance { best = (distance, i, j) }
      }
    }
    return (best.one, best.other)
  }

  private func suppression(_ i: Int, _ j: Int, _ largest: Double) -> Double {
    guard largest > 0 else { return 1 }
    let kappa =
      (branches[i].pt2 + branches[j].pt2) / (2 * method.a * largest) * stretching(i, j)
    guard kappa < 1 else { return 1 }
    let half = Double.sin(.pi * kappa / 4)
    return 2 * half * half
  }

  /// Ω over Δ; one for jets at the same place.
  private func stretching(_ i: Int, _ j: Int) -> Double {
    guard let omega = method.omega else { return 1 }
    let square = separation(i, j)
    guard square > 0 else { return 1 }
    let stretched = FlavourDistance.squared(
      dy: branches[i].y - branches[j].y, dphi: branches[i].phi - branches[j].phi, omega: omega)
    return (stretched / square).squareRoot()
  }

  private mutating func join(_ keep: Int, _ drop: Int) {
    let merged = Self.branch(
      branches[keep].momentum + branches[drop].momentum,
      branches[keep].flavour + branches[drop].flavour,
      branches[keep].particles + branches[drop].particles)
    for i in branches.indices where branches[i].nearest == keep { branches[i].nearest = -2 }
    branches[keep] = merged
    remove(drop)
    findNearest(keep)
    for i in branches.indices where i != keep && !areOpposite(i, keep) {
      let square = separation(i, keep)
      if square < branches[i].square {
        (branches[i].square, branches[i].nearest) = (square, keep)
      }
    }
  }

  /// Takes a branch out; the last takes its place, and those that lost their neighbour find another.
  private mutating func remove(_ gone: Int) {
    let last = branches.count - 1
    for i in branches.indices {
      if branches[i].nearest == gone {
        branches[i].nearest = -2
      } else if branches[i].nearest == last {
        branches[i].nearest = gone
      }
    }
    branches.swapAt(gone, last)
    branches.removeLast()
    for i in branches.indices where branches[i].nearest == -2 { findNearest(i) }
  }
}
