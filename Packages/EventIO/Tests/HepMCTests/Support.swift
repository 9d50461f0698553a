import Foundation
import HEPCore
import HepMC
import TextStreams

enum TestData {
  static let folder = ProcessInfo.processInfo.environment["MARTLET_TESTDATA"]
  static func path(_ name: String) -> String { "\(folder ?? "")/hepmc/\(name)" }
}

/// All events of a text.
func events(_ text: String) throws(HepMCError) -> [HepMCEvent] {
  try events(Array(text.utf8)).events
}

func events(_ bytes: [UInt8]) throws(HepMCError) -> (run: HepMCRun, events: [HepMCEvent]) {
  let reader = try HepMCReader(stream: MemoryStream(bytes))
  var events: [HepMCEvent] = []
  while let event = try reader.next() { events.append(event) }
  return (reader.run, events)
}

/// Events as they are written.
func written(
  _ events: [HepMCEvent], _ format: HepMCFormat = .asciiv3, run: HepMCRun = HepMCRun(),
  method: Compression? = nil
) throws -> [UInt8] {
  let memory = MemorySink()
  let sink: any ByteSink = if let method { try CompressedSink(memory, method) } else { memory }
  let writer = try HepMCWriter(sink, format: format, run: run)
  for event in events { try writer.write(event) }
  try writer.finish()
  return memory.bytes
}

/// A random tree of decays with mergers, weights, attributes and places.
func randomEvent(_ number: Int, seed: UInt64) -> HepMCEvent {
  var random = RandomStream(seed: seed, stream: UInt64(number))
  func particle(_ status: Int32) -> HepMCParticle {
    HepMCParticle(
      px: .random(in: -100...100, using: &random), py: .random(in: -1...1, using: &random) * 1e-12,
      pz: .random(in: -7000...7000, using: &random), energy: .random(in: 0...7000, using: &random),
      mass: Bool.random(using: &random) ? 0 : 0.93827,
      pdgID: .random(in: -6000...6000, using: &random), status: status)
  }
  var event = HepMCEvent(
    momentumUnit: Bool.random(using: &random) ? .GeV : .MeV,
    lengthUnit: Bool.random(using: &random) ? .mm : .cm)
  event.number = number
  event.weights = (0..<3).map { _ in .random(in: -2...2, using: &random) }
  var open = [event.append(particle(4)), event.append(particle(4))]
  var vertices: [(incoming: [Int], outgoing: [Int], position: HepMCPosition?, status: Int32)] = []
  for _ in 0..<Int.random(in: 1...12, using: &random) {
    open.shuffle(using: &random)
    let taken = min(open.count, Int.random(in: 1...3, using: &random))
    let incoming = Array(open.suffix(taken))
    open.removeLast(taken)
    let outgoing = (0..<Int.random(in: 1...4, using: &random)).map { _ in event.append(particle(1))
    }
    open += outgoing
    let position =
      Bool.random(using: &random)
      ? HepMCPosition(x: .random(in: -1...1, using: &random), y: 0, z: 3, t: 1.5) : nil
    vertices.append((incoming, outgoing, position, Int32.random(in: 0...2, using: &random)))
  }
  // Beams that were never taken are connected last, so that HepMC2 can hold them.
  let lonely = open.filter { $0 < 2 }
  if !lonely.isEmpty { vertices.append((lonely, [event.append(particle(1))], nil, 0)) }
  event.append(vertices: vertices)
  event.scale = 91.1876
  event.alphaQCD = 0.118
  event.crossSection = HepMCCrossSection(12.5, error: 0.25)
  event.attributes["flow1", of: .particle(0)] = "501"
  event.attributes["flow2", of: .particle(1)] = "502"
  event.attributes["note"] = "two\nlines \\ and a bar |"
  return event
}
