import Testing
import Vectors

@Suite("Columns of four-momenta")
struct ColumnTests {
  /// More momenta than fit in one block, with every direction, light and heavy, some at rest.
  static func momenta<Scalar: VectorScalar>(
    _ type: Scalar.Type, count: Int = 2500
  ) -> [PtEtaPhiM<Scalar>] {
    var momenta: [PtEtaPhiM<Scalar>] = []
    for index in 0..<count {
      let pt = Double(index % 83) + 0.25
      let eta = Double(index % 61) / 10 - 3
      let phi = Double(index % 127) / 20 - 3.1
      let mass = Double(index % 4) * 0.2
      momenta.append(
        PtEtaPhiM(pt: Scalar(pt), eta: Scalar(eta), phi: Scalar(phi), mass: Scalar(mass)))
    }
    return momenta
  }

  func expectSame<Scalar: VectorScalar, Columns: FourMomentumColumns<Scalar>>(
    _ columns: Columns, tolerance: Scalar
  ) {
    let quantities: [(String, [Scalar], (Columns.Element) -> Scalar)] = [
      ("px", columns.px, \.px), ("py", columns.py, \.py), ("pz", columns.pz, \.pz),
      ("energy", columns.energy, \.energy), ("pt", columns.pt, \.pt),
      ("eta", columns.eta, \.eta), ("phi", columns.phi, \.phi), ("p", columns.p, \.p),
      ("transverseMass", columns.transverseMass, \.transverseMass),
      ("transverseEnergy", columns.transverseEnergy, \.transverseEnergy),
      ("rapidity", columns.rapidity, \.rapidity), ("beta", columns.beta, \.beta),
      ("mass", columns.mass, \.mass), ("massSquared", columns.massSquared, \.massSquared),
    ]
    for (name, column, quantity) in quantities {
      #expect(column.count == columns.count)
      let wrong = zip(column, columns).filter { found, momentum in
        let expected = quantity(momentum)
        return !agree(found, expected, within: tolerance)
          && (found - expected).magnitude > tolerance
      }
      #expect(wrong.isEmpty, "\(name)")
    }
  }

  @Test func quantitiesAreThoseOfSingleMomenta() {
    let doubles = Self.momenta(Double.self)
    expectSame(PtEtaPhiMColumns(doubles), tolerance: 2e-15)
    expectSame(LorentzVectorColumns(doubles), tolerance: 2e-15)
    let floats = Self.momenta(Float.self)
    expectSame(PtEtaPhiMColumns(floats), tolerance: 1e-6)
    expectSame(LorentzVectorColumns(floats), tolerance: 1e-6)
    let gammas = PtEtaPhiMColumns(doubles).gamma
    #expect(gammas[0] == .infinity && agree(gammas[1], doubles[1].gamma, within: 2e-15))
  }

  @Test(arguments: [
    (0.0, 0.0), (0.0, 5.0), (0.0, -5.0), (1e-300, 1e10), (5.0, 1e-305), (1.0, -1e-9), (3.0, .nan),
    (1e-160, 1e150), (2.0, .infinity),
  ])
  func extremePseudorapiditiesAreThoseOfSingleMomenta(pt: Double, pz: Double) throws {
    let columns = try LorentzVectorColumns(px: [pt], py: [0], pz: [pz], energy: [20])
    #expect(agree(columns.eta[0], columns[0].eta, within: 2e-15))
    #expect(agree(columns.rapidity[0], columns[0].rapidity, within: 2e-15))
  }

  @Test func conversionsKeepTheMomenta() {
    let momenta = PtEtaPhiMColumns(Self.momenta(Double.self))
    let whole = momenta.cartesian
    for (index, momentum) in momenta.enumerated() {
      let expected = momentum.cartesian
      #expect(agree(whole.px[index], expected.px, within: 2e-15))
      #expect(agree(whole.pz[index], expected.pz, within: 2e-15))
      #expect(agree(whole.energy[index], expected.energy, within: 2e-15))
    }
  }

  @Test func pairsOfColumnsAreThoseOfSingleMomenta() throws {
    let momenta = Self.momenta(Float.self)
    let left = PtEtaPhiMColumns(momenta)
    let right = PtEtaPhiMColumns(momenta.reversed())
    let (masses, distances) = (try left.invariantMass(with: right), try left.deltaR(right))
    let (rapidity, angles) = (try left.deltaR(right, using: .rapidity), try left.deltaPhi(right))
    let sum = try left + right
    let difference = try left.cartesian - right
    for index in momenta.indices {
      let (one, other) = (left[index], right[index])
      #expect(agree(masses[index], one.invariantMass(with: other), within: 2e-6))
      #expect(agree(distances[index], one.deltaR(other), within: 1e-6))
      #expect((rapidity[index] - one.deltaR(other, using: .rapidity)).magnitude < 2e-6)
      #expect(angles[index] == one.deltaPhi(other))
      #expect((sum[index] - (one + other)).p <= 1e-5 * sum[index].energy)
      #expect((difference[index] - (one - other)).p <= 1e-5 * sum[index].energy)
    }
    let zero = left * 2 == (try left.cartesian + left.cartesian)
    #expect(zero && (-left).energy == left.cartesian.energy.map { -$0 })
    let total = left.total()
    #expect(agree(total.energy, left.cartesian.energy.reduce(0, +), within: 1e-6))
  }

  @Test func boostsAreThoseOfSingleMomenta() throws {
    let momenta = Self.momenta(Double.self)
    let left = LorentzVectorColumns(momenta)
    let right = PtEtaPhiMColumns(
      momenta.reversed().map { PtEtaPhiM(pt: $0.pt, eta: $0.eta, phi: $0.phi, mass: $0.mass + 1) })
    let heavy = LorentzVectorColumns(right)
    let forward = try left.boosted(by: heavy)
    let rest = try left.boosted(toRestFrameOf: heavy)
    let along = left.boosted(along: .y, velocity: -0.3)
    let measured = try left.boosted(by: right)
    for index in momenta.indices {
      #expect(forward[index] == left[index].boosted(by: heavy[index]))
      #expect(rest[index] == left[index].boosted(toRestFrameOf: heavy[index]))
      #expect(along[index] == left[index].boosted(along: .y, velocity: -0.3))
      let expected = left[index].boosted(by: right[index])
      let scale = left[index].energy * right[index].gamma
      #expect((measured[index] - expected).p <= 1e-14 * scale * right[index].gamma)
    }
  }

  @Test func differentLengthsThrow() throws {
    let short = PtEtaPhiMColumns(Self.momenta(Double.self, count: 2))
    let long = LorentzVectorColumns(Self.momenta(Double.self, count: 3))
    #expect(throws: VectorsError.self) { try short + long }
    #expect(throws: VectorsError.self) { try long - short }
    #expect(throws: VectorsError.self) { try short.deltaR(long) }
    #expect(throws: VectorsError.self) { try short.deltaPhi(long) }
    #expect(throws: VectorsError.self) { try short.invariantMass(with: long) }
    #expect(throws: VectorsError.self) { try long.boosted(by: short) }
    #expect(throws: VectorsError.self) {
      try LorentzVectorColumns<Float>(px: [1], py: [1], pz: [1], energy: [])
    }
    let error = #expect(throws: VectorsError.self) {
      try PtEtaPhiMColumns<Float>(pt: [1, 2], eta: [1, 2], phi: [1], mass: 0)
    }
    #expect(
      error?.description
        == "The column pt has 2 entries and phi has 1; columns of vectors must have as many.")
  }

  @Test func emptyColumnsStayEmpty() throws {
    let empty = PtEtaPhiMColumns<Float>([PtEtaPhiM<Float>]())
    #expect(try empty.px.isEmpty && empty.cartesian.isEmpty && (empty + empty).mass.isEmpty)
    #expect(empty.cartesian.eta.isEmpty && empty.rapidity.isEmpty)
    #expect(empty.description == "0 momenta: []")
  }
}
