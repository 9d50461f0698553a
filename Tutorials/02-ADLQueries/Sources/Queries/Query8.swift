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

    func canComeFromZ(with other: Lepton) -> Bool {
      flavour == other.flavour && charge != other.charge
    }
  }

  var mass = hundredBins(15...250, "Transverse mass [GeV]")

  mutating func fill(_ events: Events) throws {
    let hasThree = zip(events.muons.counts, events.electrons.counts).map { $0 + $1 >= 3 }
    let met = try events.met.filteredRows(by: hasThree)
    let muons = try events.muons.filteredRows(by: hasThree)
      .combined(with: events.muonCharge.filteredRows(by: hasThree)) {
        Lepton(momentum: $0, charge: $1, flavour: .muon)
      }
    let electrons = try events.electrons.filteredRows(by: hasThree)
      .combined(with: events.electronCharge.filteredRows(by: hasThree)) {
        Lepton(momentum: $0, charge: $1, flavour: .electron)
      }
    for (met, leptons) in zip(met, try muons.joiningRows(of: electrons)) {
      let pairs = leptons.pairs.indices.lazy.filter {
        leptons[$0.first].canComeFromZ(with: leptons[$0.second])
      }
      let z = pairs.closest(to: 91.2) {
        leptons[$0.first].momentum.invariantMass(with: leptons[$0.second].momentum)
      }
      guard let z else { continue }
      let others = leptons.indices.lazy.filter { $0 != z.first && $0 != z.second }
      let hardest = others.map { leptons[$0].momentum }.max { $0.pt < $1.pt }
      guard let third = hardest else { continue }
      mass.fill(third.transverseMass(with: met))
    }
  }

  var histograms: [(name: String, histogram: CountHistogram)] { [("q8", mass)] }
}
