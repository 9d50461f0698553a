import Foundation
import HEPCore
import Jets
import Vectors

/// Hard partons with flavours, to which emissions are added that must not change the flavours of the jets.
struct FlavouredEvent {
  var momenta: [LorentzVector<Double>]
  var flavours: [Int]

  /// Two to four partons of 50 to 150 GeV.
  static func hard(_ generator: inout RandomStream) -> FlavouredEvent {
    let count = Int(generator.uniform(in: 2...4.999))
    return FlavouredEvent(
      momenta: (0..<count).map { _ in
        LorentzVector(
          pt: generator.uniform(in: 50...150), rapidity: generator.uniform(in: -2...2),
          phi: generator.uniform(in: 0...6.28), mass: 0)
      },
      flavours: (0..<count).map { _ in Int(generator.uniform(in: -1...1.999).rounded(.down)) })
  }

  mutating func add(_ momentum: LorentzVector<Double>, _ flavour: Int) {
    momenta.append(momentum)
    flavours.append(flavour)
  }

  /// A soft gluon splits at a wide angle to two of opposite flavour.
  mutating func addSoftPair(scale: Double, _ generator: inout RandomStream) {
    for flavour in [1, -1] {
      add(
        LorentzVector(
          pt: scale * generator.uniform(in: 1...10), rapidity: generator.uniform(in: -2.5...2.5),
          phi: generator.uniform(in: 0...6.28), mass: 0), flavour)
    }
  }

  /// A parton splits at a tiny angle; the parts have opposite flavours on top of its own.
  mutating func splitCollinearly(angle: Double, _ generator: inout RandomStream) {
    let parton = Int(generator.uniform(in: 0...Double(momenta.count) - 0.001))
    let whole = momenta[parton]
    let z = generator.uniform(in: 0.1...0.9)
    let part = LorentzVector(
      pt: whole.pt * z, rapidity: whole.rapidity + angle * generator.uniform(in: -1...1),
      phi: whole.phi + angle * generator.uniform(in: -1...1), mass: 0)
    momenta[parton] = LorentzVector(
      pt: whole.pt * (1 - z), rapidity: whole.rapidity, phi: whole.phi, mass: 0)
    flavours[parton] += 1
    add(part, -1)
  }

  /// A flavoured parton of hard energy along a beam.
  mutating func addAlongBeam(scale: Double, _ generator: inout RandomStream) {
    let side: Double = generator.uniform() < 0.5 ? -1 : 1
    add(
      LorentzVector(
        pt: 100 * scale, rapidity: -side * log(scale), phi: generator.uniform(in: 0...6.28),
        mass: 0),
      generator.uniform() < 0.5 ? 1 : -1)
  }
}
