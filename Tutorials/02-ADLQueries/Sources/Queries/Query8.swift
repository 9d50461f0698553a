import Columnar
import Histograms
import JaggedVectors
import ROOTFiles
import Vectors

/// Lists joined, pairs of one kind, and what is left over: a loop over events.
struct Query8: Query {
  static let question = """
    In events with three leptons and a pair of one flavour and opposite charge, \
    the transverse mass of the missing momentum and the hardest lepton outside of the pair \
    closest to 91.2 GeV.
    """

  struct Events: ColumnSet {
    @Column("MET") var met: RhoPhiColumns<Float>
    @Column("Muon") var muons: Jagged<PtEtaPhiM<Float>>
    @Column("Muon.charge") var muonCharge: Jagged<Int32>
    @Column("Electron") var electrons: Jagged<PtEtaPhiM<Float>>
    @Column("Electron.charge") var electronCharge: Jagged<Int32>
  }

  /// A lepton that knows what it is.
  struct Lepton: ColumnElement {
    enum Flavour { case muon, electron }

    var momentum: PtEtaPhiM<Float>
    var charge: Int32
    var flavour: Flavour

    /// The mass of a pair of one flavour and opposite charge; other pairs have none.
    func pairMass(with other: Lepton) -> Float? {
      guard flavour == other.flavour, charge != other.charge else { return nil }
      return momentum.invariantMass(with: other.momentum)
    }
  }

  var mass = hundredBins(15...250, "Transverse mass [GeV]")

  mutating func fill(_ events: Events) throws {
    let hasThree = events.met.indices.filter {
      events.muons[$0].count + events.electrons[$0].count >= 3
    }
    let muons = try events.muons.gathered(at: hasThree)
      .combined(with: events.muonCharge.gathered(at: hasThree)) {
        Lepton(momentum: $0, charge: $1, flavour: .muon)
      }
    let electrons = try events.electrons.gathered(at: hasThree)
      .combined(with: events.electronCharge.gathered(at: hasThree)) {
        Lepton(momentum: $0, charge: $1, flavour: .electron)
      }
    let met = events.met.gathered(at: hasThree)
    var masses: [Float] = []
    for (met, leptons) in zip(met, try muons.joiningRows(of: electrons)) {
      let z = leptons.pairs.indices.closest(to: 91.2) {
        leptons[$0.first].pairMass(with: leptons[$0.second])
      }
      guard let z, let third = hardest(of: leptons, notIn: z) else { continue }
      masses.append(third.momentum.transverseMass(with: met))
    }
    try mass.fill(masses)
  }

  /// The lepton of most transverse momentum outside of a pair.
  private func hardest(of leptons: Row<[Lepton]>, notIn pair: IndexPair) -> Lepton? {
    var hardest: Lepton?
    for (index, lepton) in leptons.enumerated() where index != pair.first && index != pair.second {
      if let best = hardest, best.momentum.pt >= lepton.momentum.pt { continue }
      hardest = lepton
    }
    return hardest
  }

  var histograms: [(name: String, histogram: CountHistogram)] { [("q8", mass)] }
}
