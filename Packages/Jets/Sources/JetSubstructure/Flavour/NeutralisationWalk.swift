import Jets
import RealModule

/// The walk of ``InterleavedFlavourNeutralisation`` through the steps of a clustering.
struct NeutralisationWalk {
  private struct Place {
    var jet: Int
    var y, phi, pt: Double
  }

  private(set) var flavours: [Int]
  private let method: InterleavedFlavourNeutralisation
  private let sequence: ClusterSequence
  /// The jets that are there and have flavour, or had when they came.
  private var present: [Place] = []

  init(
    _ method: InterleavedFlavourNeutralisation, _ sequence: ClusterSequence, _ given: [Int]
  ) {
    self.method = method
    self.sequence = sequence
    flavours = Array(repeating: 0, count: sequence.momenta.px.count)
    for (particle, flavour) in given.enumerated() where flavour != 0 {
      flavours[particle] = sum(flavour, 0)
      present.append(place(particle))
    }
  }

  mutating func run() {
    for step in sequence.steps {
      guard let second = step.second, let product = step.product else {
        leave(step.first)
        continue
      }
      let (one, other) = (step.first, second)
      if flavours[one] != 0 || flavours[other] != 0 { neutraliseSofter(one, other) }
      flavours[product] = sum(flavours[one], flavours[other])
      leave(one)
      leave(other)
      if flavours[product] != 0 { present.append(place(product)) }
    }
  }

  private func place(_ index: Int) -> Place {
    let jet = sequence.jet(at: index)
    return Place(jet: index, y: jet.rapidity, phi: jet.phi, pt: jet.pt)
  }

  private mutating func leave(_ jet: Int) { present.removeAll { $0.jet == jet } }

  private func sum(_ one: Int, _ other: Int) -> Int {
    method.summation == .net ? one + other : (one + other) & 1
  }

  private func cancel(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (flavours[one], flavours[other])
    return method.summation == .net ? a.signum() * b.signum() < 0 : a != 0 && b != 0
  }

  private mutating func neutraliseSofter(_ one: Int, _ other: Int) {
    let (first, second) = (place(one), place(other))
    let (softer, harder) = first.pt < second.pt ? (first, second) : (second, first)
    neutralise(softer, within: distance(softer, harder), besides: [harder.jet])
  }

  /// Cancels the flavour of a jet against those nearer than a bound, the nearest first, after these against what is
  /// nearer to them.
  private mutating func neutralise(_ jet: Place, within bound: Double, besides excluded: [Int]) {
    guard flavours[jet.jet] != 0 else { return }
    let candidates = present.filter {
      $0.jet != jet.jet && !excluded.contains($0.jet) && cancel(jet.jet, $0.jet)
    }.map { (u: distance(jet, $0), place: $0) }.filter { $0.u < bound }.sorted {
      ($0.u, $0.place.jet) < ($1.u, $1.place.jet)
    }
    for (u, other) in candidates {
      neutralise(other, within: u, besides: excluded + [jet.jet])
      guard cancel(jet.jet, other.jet) else { continue }
      let taken = Swift.min(flavours[jet.jet].magnitude, flavours[other.jet].magnitude)
      flavours[jet.jet] = without(Int(taken), flavours[jet.jet])
      flavours[other.jet] = without(Int(taken), flavours[other.jet])
      if flavours[jet.jet] == 0 { return }
    }
  }

  private func without(_ amount: Int, _ flavour: Int) -> Int { flavour - amount * flavour.signum() }

  private func distance(_ one: Place, _ other: Place) -> Double {
    let (soft, hard) = one.pt < other.pt ? (one.pt, other.pt) : (other.pt, one.pt)
    let weight = Double.pow(hard, method.alpha) * Double.pow(soft, 2 - method.alpha)
    return weight
      * FlavourDistance.squared(
        dy: one.y - other.y, dphi: one.phi - other.phi, omega: method.omega)
  }
}
