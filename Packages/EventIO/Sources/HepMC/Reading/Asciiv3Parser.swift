import TextStreams

/// Reads HepMC3's form.
///
/// A particle names the vertex it begins in, or, where that vertex has one incoming particle and
/// nothing else to say, that particle; such vertices have no line of their own and are given the
/// numbers that are left over.
struct Asciiv3Parser: RecordParser {
  private var declared = DeclaredCounts()
  /// The particle that a particle came from, where its vertex has no line; zero otherwise.
  private var parents: [Int32] = []
  private var lines: [(place: Int, status: Int32, position: HepMCPosition?)] = []
  /// Whether the vertex at a place has a line, or has been found without one.
  private var isWritten: [Bool] = []
  private var incoming: [(vertex: Int32, particle: Int32)] = []

  mutating func begin(
    _ scanner: inout FieldScanner, _ event: inout HepMCEvent
  ) throws(HepMCError) {
    event.number = scanner.integer()
    let vertices = scanner.integer()
    let particles = scanner.integer()
    guard !scanner.failed else {
      throw .malformed("An event line must give number, vertices and particles")
    }
    declared = try DeclaredCounts(vertices: vertices, particles: particles)
    declared.reserve(in: &event)
    if scanner.skipSpace(), scanner.take("@") { event.position = scanner.place() }
    guard !scanner.failed else { throw .malformed("The place of an event must be four numbers") }
    parents.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    isWritten.removeAll(keepingCapacity: true)
    incoming.removeAll(keepingCapacity: true)
  }

  mutating func parse(
    _ letter: UInt8, _ scanner: inout FieldScanner, _ event: inout HepMCEvent,
    _ run: inout HepMCRun
  ) throws(HepMCError) {
    switch letter {
    case UInt8(ascii: "P"): try particle(&scanner, &event.particles)
    case UInt8(ascii: "V"): try vertex(&scanner)
    case UInt8(ascii: "A"): try attribute(&scanner, &event.attributes)
    case UInt8(ascii: "U"): try scanner.units(of: &event)
    case UInt8(ascii: "W"):
      while scanner.skipSpace(), !scanner.failed { event.weights.append(scanner.double()) }
      guard !scanner.failed else { throw .malformed("A weight is not a number") }
    case UInt8(ascii: "T"):
      break  // Tools of an event, which HepMC3 does not use.
    default:
      throw .malformed("A line of an event is none of U, W, A, P and V")
    }
  }

  private mutating func particle(
    _ scanner: inout FieldScanner, _ particles: inout HepMCParticles
  ) throws(HepMCError) {
    let number = scanner.integer()
    let parent = scanner.int32()
    particles.pdgID.append(scanner.int32())
    scanner.momentum(&particles)
    particles.status.append(scanner.int32())
    guard !scanner.failed else { throw .malformed("A particle line must have ten numbers") }
    guard number == particles.count, number <= declared.particles else {
      throw .malformed(
        "Particle \(number) comes where number \(particles.count) of \(declared.particles) is due")
    }
    guard parent <= Int32(declared.particles), parent >= -Int32(declared.vertices) else {
      throw .malformed("Particle \(number) comes from \(parent), which the event does not have")
    }
    particles.origin.append(parent < 0 ? -parent - 1 : -1)
    particles.destination.append(-1)
    parents.append(max(parent, 0))
  }

  private mutating func vertex(_ scanner: inout FieldScanner) throws(HepMCError) {
    let number = scanner.int32()
    let status = scanner.int32()
    guard !scanner.failed, number < 0, number >= -Int32(declared.vertices) else {
      throw .malformed(
        "A vertex must have a number from -1 to -\(declared.vertices) and a status")
    }
    let place = -number - 1
    try list(&scanner, of: place)
    var position: HepMCPosition?
    if scanner.skipSpace() {
      guard scanner.take("@") else { throw .malformed("After the list of a vertex, '@' is due") }
      position = scanner.place()
    }
    guard !scanner.failed else { throw .malformed("The place of a vertex must be four numbers") }
    lines.append((Int(place), status, position))
  }

  private mutating func list(
    _ scanner: inout FieldScanner, of vertex: Int32
  ) throws(HepMCError) {
    guard scanner.skipSpace(), scanner.take("[") else {
      throw .malformed("A vertex must have a list of incoming particles")
    }
    while scanner.skipSpace(), !scanner.take("]") {
      let number = scanner.int32()
      guard !scanner.failed, number > 0, number <= Int32(declared.particles) else {
        throw .malformed("The list of a vertex names a particle that the event does not have")
      }
      incoming.append((vertex, number - 1))
      guard scanner.skipSpace() else { throw .malformed("The list of a vertex does not end") }
      _ = scanner.take(",")
    }
  }

  private func attribute(
    _ scanner: inout FieldScanner, _ attributes: inout HepMCAttributes
  ) throws(HepMCError) {
    let owner = scanner.int32()
    let name = scanner.word()
    guard !scanner.failed, owner <= Int32(declared.particles), owner >= -Int32(declared.vertices)
    else {
      throw .malformed("An attribute must have an owner in the event, and a name")
    }
    _ = scanner.take(" ")
    attributes.append(owner, name, scanner.rest.withoutReturn)
  }

  mutating func finish(_ event: inout HepMCEvent) throws(HepMCError) {
    guard event.particles.count == declared.particles else {
      throw .malformed(
        "The event has \(event.particles.count) particles instead of \(declared.particles)")
    }
    let most = declared.particles + lines.count
    guard declared.vertices <= most else {
      throw .malformed(
        "\(declared.particles) particles cannot be connected by \(declared.vertices) vertices")
    }
    try place(&event.vertices)
    for (vertex, particle) in incoming {
      guard event.particles.destination[Int(particle)] < 0 else {
        throw .malformed("Particle \(particle + 1) ends in two vertices")
      }
      event.particles.destination[Int(particle)] = vertex
    }
    try nameUnwritten(&event.particles)
    event.link()
  }

  /// Makes the columns of vertices, now that it is known that the event has so many.
  private mutating func place(_ vertices: inout HepMCVertices) throws(HepMCError) {
    isWritten.append(contentsOf: repeatElement(false, count: declared.vertices))
    vertices.status.append(contentsOf: repeatElement(0, count: declared.vertices))
    vertices.position.append(contentsOf: repeatElement(nil, count: declared.vertices))
    for line in lines {
      guard !isWritten[line.place] else {
        throw .malformed("Vertex \(-line.place - 1) comes twice")
      }
      isWritten[line.place] = true
      vertices.status[line.place] = line.status
      vertices.position[line.place] = line.position
    }
  }

  /// Gives numbers to the vertices without lines, in the order in which they are needed.
  private mutating func nameUnwritten(_ particles: inout HepMCParticles) throws(HepMCError) {
    for origin in particles.origin where origin >= 0 { isWritten[Int(origin)] = true }
    var free = 0
    for child in parents.indices where parents[child] > 0 {
      let parent = Int(parents[child]) - 1
      if particles.destination[parent] < 0 {
        while free < isWritten.count, isWritten[free] { free += 1 }
        guard free < isWritten.count else {
          throw .malformed("The event has more than \(declared.vertices) vertices")
        }
        isWritten[free] = true
        particles.destination[parent] = Int32(free)
      }
      particles.origin[child] = particles.destination[parent]
    }
    guard isWritten.allSatisfy({ $0 }) else {
      throw .malformed(
        "The event has \(isWritten.count(where: { $0 })) vertices instead of \(declared.vertices)")
    }
  }
}
