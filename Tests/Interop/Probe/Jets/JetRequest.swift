import JetSubstructure
import Jets
import Vectors

/// The jets of an event: a row of px, py, pz, E and the indices of the constituents for each.
struct JetRequest: Request {
  var work: String
  var numbers: [Double]
  var particles: [[Double]]
  var strategy: String?

  func answer() throws -> [[Double]] {
    let momenta = particles.map {
      LorentzVector(px: $0[0], py: $0[1], pz: $0[2], energy: $0[3])
    }
    switch work {
    case "observables": return try JetObservables(momenta).rows
    case "flavours", "neutralised": return try flavours(momenta)
    case "siscone":
      return try SISCone(radius: numbers[0], overlapThreshold: numbers[1]).jets(of: momenta).map {
        $0.momentum.numbers + $0.constituentIndices.map(Double.init)
      }
    case "sphericalSISCone":
      return try SphericalSISCone(angle: numbers[0], overlapThreshold: numbers[1]).jets(of: momenta)
        .map { $0.momentum.numbers + $0.constituentIndices.map(Double.init) }
    case "event": return try JetObservables.event(momenta)
    case "lund": return try JetObservables.lund(momenta)
    case "ghosts": return try AreaObservables.ghosts()
    case "subtractedEvent": return try PileupObservables(numbers).event(momenta)
    case "subtractedSteps":
      return try PileupObservables(numbers).steps(momenta, removesGhosts: numbers[6] > 0)
    case "subtractedJet": return try PileupObservables(numbers).jet(momenta)
    case "areas": return try AreaObservables.areas(momenta)
    default: return try jets(momenta)
    }
  }

  private func flavours(_ momenta: [LorentzVector<Double>]) throws -> [[Double]] {
    let flavours = momenta.indices.map { $0 % 7 == 0 ? 1 : $0 % 11 == 0 ? -1 : 0 }
    let jets: [FlavouredJet]
    if work == "flavours" {
      jets = try FlavouredAntiKt(
        radius: numbers[0], a: numbers[1], omega: numbers[2] > 0 ? numbers[2] : nil
      ).jets(of: momenta, flavours: flavours)
    } else {
      let neutralisation = InterleavedFlavourNeutralisation(
        alpha: numbers[1], omega: numbers[2], summation: numbers[4] > 0 ? .modulo2 : .net)
      let algorithm: JetAlgorithm =
        numbers[3] > 0 ? .cambridgeAachen(R: numbers[0]) : .antiKt(R: numbers[0])
      jets = try neutralisation.jets(
        of: momenta, flavours: flavours, definition: JetDefinition(algorithm))
    }
    return jets.map { $0.momentum.numbers + [Double($0.flavour)] }
  }

  private func jets(_ momenta: [LorentzVector<Double>]) throws -> [[Double]] {
    let definition = JetDefinition(
      try algorithm(), recombination: Self.schemes[Int(numbers[3])],
      strategy: strategy.flatMap(ClusteringStrategy.init) ?? .best)
    let sequence = try ClusterSequence(momenta, definition)
    let isExclusive = work == "durham" || work == "jade"
    let jets = isExclusive ? sequence.exclusiveJets(upTo: 4) : sequence.inclusiveJets()
    return jets.map { $0.momentum.numbers + $0.constituentIndices.map(Double.init) }
  }

  private static let schemes: [RecombinationScheme] = [
    .e, .pt, .pt2, .et, .et2, .boostInvariantPt, .boostInvariantPt2, .winnerTakesAllPt,
    .winnerTakesAllP,
  ]

  private func algorithm() throws -> JetAlgorithm {
    let (radius, p, q) = (numbers[0], numbers[1], numbers[2])
    switch work {
    case "kt": return .kt(R: radius)
    case "cambridge": return .cambridgeAachen(R: radius)
    case "antikt": return .antiKt(R: radius)
    case "genkt": return .generalizedKt(R: radius, p: p)
    case "durham": return .durham
    case "eegenkt": return .generalizedEE(R: radius, p: p)
    case "jade": return .jade
    case "eecambridge": return .cambridge(yCut: q)
    case "valencia": return .valencia(R: radius, beta: p, gamma: q)
    case "variableR": return .variableR(rho: radius, minRadius: p, maxRadius: q, p: -1)
    default: throw ProbeError("no algorithm is called '\(work)'")
    }
  }
}

extension LorentzVector<Double> {
  var numbers: [Double] { [px, py, pz, energy] }
}
