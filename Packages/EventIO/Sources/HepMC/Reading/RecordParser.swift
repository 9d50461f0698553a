import TextStreams

/// Reads the lines of one event, in one of the forms.
protocol RecordParser {
  /// Reads what follows the `E` of an event.
  mutating func begin(_ scanner: inout FieldScanner, _ event: inout HepMCEvent) throws(HepMCError)

  /// Reads what follows the letter of another line.
  mutating func parse(
    _ letter: UInt8, _ scanner: inout FieldScanner, _ event: inout HepMCEvent,
    _ run: inout HepMCRun
  ) throws(HepMCError)

  /// Checks that everything is there, and connects particles and vertices.
  mutating func finish(_ event: inout HepMCEvent) throws(HepMCError)
}

extension HepMCFormat {
  func makeParser() -> any RecordParser {
    switch self {
    case .asciiv3: Asciiv3Parser()
    case .genEvent: GenEventParser()
    case .hepevt: HEPEVTParser()
    }
  }
}

/// The counts in an event line, after which lists of that length are made ready.
struct DeclaredCounts {
  /// The most room that is made on the word of an event line.
  private static let most = 1 << 20

  var vertices = 0
  var particles = 0

  init() {}

  init(vertices: Int, particles: Int) throws(HepMCError) {
    guard 0...Int(Int32.max) ~= vertices, 0...Int(Int32.max) ~= particles else {
      throw .malformed("An event cannot have \(vertices) vertices and \(particles) particles")
    }
    self.vertices = vertices
    self.particles = particles
  }

  func reserve(in event: inout HepMCEvent) {
    let count = min(particles, Self.most)
    event.particles.px.reserveCapacity(count)
    event.particles.py.reserveCapacity(count)
    event.particles.pz.reserveCapacity(count)
    event.particles.energy.reserveCapacity(count)
    event.particles.mass.reserveCapacity(count)
    event.particles.pdgID.reserveCapacity(count)
    event.particles.status.reserveCapacity(count)
    event.particles.origin.reserveCapacity(count)
    event.particles.destination.reserveCapacity(count)
  }
}
