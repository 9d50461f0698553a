import ArgumentParser
import Jets

/// The options that fix the jets.
struct JetChoice: ParsableArguments {
  enum Algorithm: String, ExpressibleByArgument, CaseIterable {
    case antikt, kt, cambridge, genkt, durham, eegenkt, eecambridge, jade, valencia
  }

  enum Scheme: String, ExpressibleByArgument, CaseIterable {
    case e = "E"
    case pt, pt2
    case et = "Et"
    case et2 = "Et2"
    case bipt = "BIpt"
    case bipt2 = "BIpt2"
    case wtaPt = "WTA-pt"
    case wtaModp = "WTA-modp"
  }

  @Option(help: "The algorithm.")
  var algorithm = Algorithm.antikt

  @Option(help: "The radius.")
  var radius = 0.4

  @Option(help: "The power p of genkt and eegenkt.")
  var power = -1.0

  @Option(help: "The power beta of valencia.")
  var beta = 1.0

  @Option(help: "The power gamma of valencia.")
  var gamma = 1.0

  @Option(help: "The recombination scheme.")
  var scheme = Scheme.e

  @Option(help: "Ask for this many exclusive jets.")
  var exclusive: Int?

  @Option(help: "Ask for exclusive jets at this distance, in GeV² for kt and Durham.")
  var dcut: Double?

  @Option(help: "Ask for exclusive jets at this distance over the squared energy.")
  var ycut: Double?

  func jetAlgorithm() throws -> JetAlgorithm {
    switch algorithm {
    case .antikt: .antiKt(R: radius)
    case .kt: .kt(R: radius)
    case .cambridge: .cambridgeAachen(R: radius)
    case .genkt: .generalizedKt(R: radius, p: power)
    case .durham: .durham
    case .eegenkt: .generalizedEE(R: radius, p: power)
    case .eecambridge: .cambridge(yCut: try cambridgeCut())
    case .jade: .jade
    case .valencia: .valencia(R: radius, beta: beta, gamma: gamma)
    }
  }

  var recombination: RecombinationScheme {
    switch scheme {
    case .e: .e
    case .pt: .pt
    case .pt2: .pt2
    case .et: .et
    case .et2: .et2
    case .bipt: .boostInvariantPt
    case .bipt2: .boostInvariantPt2
    case .wtaPt: .winnerTakesAllPt
    case .wtaModp: .winnerTakesAllP
    }
  }

  /// The jets asked for, by falling transverse momentum.
  func jets(of sequence: ClusterSequence, ptMin: Double) throws -> [Jet] {
    let cut = JetSelector.pt(min: ptMin)
    if let exclusive { return cut(try sequence.exclusiveJets(count: exclusive)) }
    if let dcut { return cut(sequence.exclusiveJets(dCut: dcut)) }
    if let ycut, algorithm != .eecambridge { return cut(sequence.exclusiveJets(yCut: ycut)) }
    return sequence.inclusiveJets(ptMin: ptMin)
  }

  private func cambridgeCut() throws -> Double {
    guard let ycut else { throw ValidationError("eecambridge needs --ycut") }
    return ycut
  }
}
