import Vectors

/// Areas of the jets of a clustering, as they are added up.
struct AreaLedger {
  var scalar, squares: [Double]
  var px, py, pz, energy: [Double]
  var emptyJets: [EmptyJet] = []

  init(jets: Int) {
    scalar = Array(repeating: 0, count: jets)
    (squares, px, py, pz, energy) = (scalar, scalar, scalar, scalar, scalar)
  }

  /// Adds an area at the direction of a momentum.
  mutating func add(_ area: Double, along momentum: LorentzVector<Double>, to jet: Int) {
    scalar[jet] += area
    let scale = momentum.pt > 0 ? area / momentum.pt : 0
    px[jet] += momentum.px * scale
    py[jet] += momentum.py * scale
    pz[jet] += momentum.pz * scale
    energy[jet] += momentum.energy * scale
  }

  /// Adds the area of one jet to that of another.
  mutating func add(_ part: Int, to jet: Int) {
    scalar[jet] += scalar[part]
    px[jet] += px[part]
    py[jet] += py[part]
    pz[jet] += pz[part]
    energy[jet] += energy[part]
  }

  /// Adds another set of ghosts.
  mutating func add(_ other: AreaLedger) {
    for jet in scalar.indices {
      scalar[jet] += other.scalar[jet]
      squares[jet] += other.scalar[jet] * other.scalar[jet]
      px[jet] += other.px[jet]
      py[jet] += other.py[jet]
      pz[jet] += other.pz[jet]
      energy[jet] += other.energy[jet]
    }
    emptyJets += other.emptyJets
  }

  /// The mean over a number of sets, with its error.
  func areas(sets: Int, ghostArea: Double?) -> JetAreas {
    let share = 1 / Double(sets)
    let errors = scalar.indices.map { jet -> Double in
      guard sets > 1 else { return 0 }
      let mean = scalar[jet] * share
      let variance = Swift.max(squares[jet] * share - mean * mean, 0)
      return (variance / Double(sets - 1)).squareRoot()
    }
    return JetAreas(
      scalar: scalar.map { $0 * share }, errors: errors,
      fourVector: LorentzVectorColumns(
        uncheckedPx: px.map { $0 * share }, py: py.map { $0 * share }, pz: pz.map { $0 * share },
        energy: energy.map { $0 * share }),
      emptyJets: emptyJets.map {
        EmptyJet(rapidity: $0.rapidity, phi: $0.phi, area: $0.area, weight: share)
      }, ghostArea: ghostArea)
  }
}
