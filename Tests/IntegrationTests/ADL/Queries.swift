import Columnar
import Histograms
import JaggedVectors

/// Queries of the IRIS-HEP analysis description benchmark, as an analyst would write them.
///
/// https://github.com/iris-hep/adl-benchmarks-index
enum Query: Int, CaseIterable {
  case met = 1
  case jetPt
  case centralJetPt
  case metOfTwoHardJets
  case metOfDimuonEvents = 5

  func run(_ events: Events) throws -> Histogram<Sums, Regular> {
    var metHistogram = Histogram(Regular(100, 0...2000, name: "MET", label: "MET [GeV]"))
    var ptHistogram = Histogram(Regular(100, 15...60, name: "pt", label: "Jet pt [GeV]"))
    switch self {
    case .met:
      try metHistogram.fill(events.met)
      return metHistogram

    case .jetPt:
      try ptHistogram.fill(events.floats("Jet_pt").flattened)
      return ptHistogram

    case .centralJetPt:
      let isCentral = try events.floats("Jet_eta").mapItems { abs($0) < 1 }
      try ptHistogram.fill(events.floats("Jet_pt").filtered(by: isCentral).flattened)
      return ptHistogram

    case .metOfTwoHardJets:
      let hardJets = try (events.floats("Jet_pt") .> 40).countTrue()
      for (met, count) in zip(try events.met, hardJets) where count >= 2 { metHistogram.fill(met) }
      return metHistogram

    case .metOfDimuonEvents:
      let isOpposite = try events.muonCharge.pairs.map { $0 * $1 < 0 }
      let masses = try events.muons.pairs.masses.filtered(by: isOpposite)
      let isZ = masses.mapItems { 60 < $0 && $0 < 120 }.any()
      for (met, isZ) in zip(try events.met, isZ) where isZ { metHistogram.fill(met) }
      return metHistogram
    }
  }
}
