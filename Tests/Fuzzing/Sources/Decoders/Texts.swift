import Foundation
import HepMC
import Histograms
import LHE
import TextStreams

/// Reads all events, going on behind those that are damaged.
func decodeHepMC(_ bytes: [UInt8]) -> Bool {
  guard let reader = try? HepMCReader(stream: MemoryStream(bytes)) else { return false }
  var event = HepMCEvent()
  var isSound = true
  while true {
    do {
      guard try reader.read(into: &event) else { break }
      use(event)
    } catch {
      if error.isAboutBytes { return false }
      isSound = false
    }
  }
  _ = NuHepMC.faults(in: reader.run)
  return isSound
}

/// Asks an event for everything that is made of its text or its graph.
private func use(_ event: HepMCEvent) {
  _ = (event.crossSection, event.pdfInfo, event.heavyIon, event.laboratoryPosition)
  for particle in event.particles.pdgID.indices.prefix(4) {
    _ = (event.ancestors(of: particle), event.descendants(of: particle))
  }
  for vertex in 0..<min(event.vertices.count, 4) { _ = event.position(ofVertex: vertex) }
}

/// Reads all events, going on behind those that are damaged.
func decodeLHE(_ bytes: [UInt8]) -> Bool {
  guard let reader = try? LHEReader(stream: MemoryStream(bytes)) else { return false }
  _ = (reader.run.generators, reader.run.headerBlock("slha"))
  var event = LHEEvent()
  var isSound = true
  while true {
    do {
      guard try reader.read(into: &event) else { return isSound }
      _ = (event.scales, event.comments)
      for particle in 0..<min(event.particles.count, 4) {
        _ = event.particles.mothers(of: particle)
      }
    } catch {
      if error.isAboutBytes { return false }
      isSound = false
    }
  }
}

func decodeUHI(_ bytes: [UInt8]) -> Bool {
  (try? JSONDecoder().decode(AnyHistogram.self, from: Data(bytes))) != nil
}
