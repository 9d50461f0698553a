import TextStreams

/// Reads HEPEVT records: `E` with the number of the event and of its particles, then for each
/// particle a line of eleven numbers and one with its place, or a single line of eight numbers.
///
/// Eleven are status, identifier, first and last mother, first and last daughter, momentum, energy,
/// mass; eight leave out the mothers and the energy. Weights are not part of the format.
struct HEPEVTParser: RecordParser {
  private var count = 0
  private var isShort = false
  private var placeIsDue = false
  private var links = HEPEVTLinks()
  private var places: [HepMCPosition] = []

  mutating func begin(
    _ scanner: inout FieldScanner, _ event: inout HepMCEvent
  ) throws(HepMCError) {
    event.number = scanner.integer()
    count = scanner.integer()
    guard !scanner.failed, scanner.isAtEnd else {
      throw .malformed("An event line of HEPEVT must have a number and a number of particles")
    }
    try DeclaredCounts(vertices: 0, particles: count).reserve(in: &event)
    event.statesUnits = true  // GeV and mm by definition
    placeIsDue = false
    links.removeAll()
    places.removeAll(keepingCapacity: true)
  }

  mutating func parse(
    _ letter: UInt8, _ scanner: inout FieldScanner, _ event: inout HepMCEvent,
    _ run: inout HepMCRun
  ) throws(HepMCError) {
    scanner.position -= 1  // The lines have no letter.
    if placeIsDue {
      places.append(scanner.place())
      guard !scanner.failed else {
        throw .malformed("The place of a particle must be four numbers")
      }
      placeIsDue = false
      return
    }
    guard event.particles.count < count else {
      throw .malformed("The event has more than \(count) particles")
    }
    if event.particles.count == 0 { isShort = scanner.wordCount == 8 }
    event.particles.status.append(scanner.int32())
    event.particles.pdgID.append(scanner.int32())
    let mothers = isShort ? (Int32(0), Int32(0)) : (scanner.int32(), scanner.int32())
    let daughters = (scanner.int32(), scanner.int32())
    if isShort {
      scanner.shortMomentum(&event.particles)
    } else {
      scanner.momentum(&event.particles)
    }
    guard !scanner.failed else {
      throw .malformed("A particle line must have \(isShort ? "eight" : "eleven") numbers")
    }
    links.append(mothers: mothers, daughters: daughters)
    placeIsDue = !isShort
  }

  mutating func finish(_ event: inout HepMCEvent) throws(HepMCError) {
    guard event.particles.count == count, !placeIsDue else {
      throw .malformed("The event has \(event.particles.count) particles instead of \(count)")
    }
    try links.checkRanges()
    let (origin, destination) = links.resolve()
    event.particles.origin = origin
    event.particles.destination = destination
    let vertices = Int(max(origin.max() ?? -1, destination.max() ?? -1)) + 1
    event.vertices.status.append(contentsOf: repeatElement(0, count: vertices))
    event.vertices.position.append(contentsOf: repeatElement(nil, count: vertices))
    for particle in places.indices.reversed() where origin[particle] >= 0 {
      event.vertices.position[Int(origin[particle])] =
        places[particle] == .zero ? nil : places[particle]
    }
    event.link()
  }
}

extension FieldScanner {
  /// How many words the rest of the line has.
  fileprivate var wordCount: Int {
    var copy = self
    var count = 0
    while copy.skipSpace() {
      _ = copy.word()
      count += 1
    }
    return count
  }

  /// The momentum and mass of a particle, from which its energy follows.
  fileprivate mutating func shortMomentum(_ particles: inout HepMCParticles) {
    let (px, py, pz, mass) = (double(), double(), double(), double())
    particles.px.append(px)
    particles.py.append(py)
    particles.pz.append(pz)
    particles.energy.append((px * px + py * py + pz * pz + mass * mass).squareRoot())
    particles.mass.append(mass)
  }
}
