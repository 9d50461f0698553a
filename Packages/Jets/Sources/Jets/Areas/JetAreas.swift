public import Vectors

/// The areas of all jets of a clustering.
public struct JetAreas: Sendable {
  /// The scalar area of each jet by index.
  let scalar: [Double]
  /// Its statistical error where the area is an average over sets of ghosts.
  let errors: [Double]
  /// The four-vector area of each jet by index.
  let fourVector: LorentzVectorColumns<Double>
  /// The area of the jets of ghosts alone, per set of ghosts, where ghosts are not explicit.
  let emptyJets: [EmptyJet]
  /// The area that one explicit ghost stands for.
  let ghostArea: Double?
}

/// A jet of ghosts alone.
struct EmptyJet: Sendable {
  var rapidity, phi, area, weight: Double
}

extension Jet {
  /// The area in rapidity and azimuth; `nil` without an area definition.
  public var area: Double? { sequence.areas.map { $0.scalar[index] } }

  /// The statistical error of the area; `nil` without an area definition.
  public var areaError: Double? { sequence.areas.map { $0.errors[index] } }

  /// The four-vector area (0802.1188, section 2.3): its *p*t is near the area for small jets.
  public var areaVector: LorentzVector<Double>? {
    sequence.areas.map { areas in
      LorentzVector(
        px: areas.fourVector.px[index], py: areas.fourVector.py[index],
        pz: areas.fourVector.pz[index], energy: areas.fourVector.energy[index])
    }
  }

  /// Whether the jet is made of ghosts alone.
  public var isPureGhost: Bool {
    guard sequence.inputCount > sequence.particleCount else { return false }
    var isPure = true
    visitInputs { if $0 < sequence.particleCount { isPure = false } }
    return isPure
  }

  /// The ghosts in this jet, where they are explicit.
  public var ghosts: [Jet] {
    var found: [Jet] = []
    visitInputs {
      if $0 >= sequence.particleCount { found.append(sequence.jet(at: $0)) }
    }
    return found
  }
}

extension ClusterSequence {
  /// The final jets made of explicit ghosts alone.
  public var pureGhostJets: [Jet] {
    guard inputCount > particleCount else { return [] }
    return first.indices.lazy.filter { self.second[$0] < 0 }
      .map { Jet(sequence: self, index: Int(self.first[$0])) }.filter(\.isPureGhost)
  }
}
