import TextStreams

/// Reads HepMC2's form.
///
/// A vertex is followed by the particles that come in from nowhere and by those that go out;
/// each particle names the vertex it ends in by its barcode.
struct GenEventParser: RecordParser {
  private var declaredVertices = 0
  private var barcodes: [Int32] = []
  /// How many particles are still to come for the last vertex.
  private var orphans = 0
  private var outgoing = 0
  /// The barcode of the vertex in which a particle ends; zero for none.
  private var ends: [Int32] = []
  private var names: [UInt8] = []

  mutating func begin(
    _ scanner: inout FieldScanner, _ event: inout HepMCEvent
  ) throws(HepMCError) {
    event.number = scanner.integer()
    for name in ["mpi", "event_scale", "alphaQCD", "alphaQED", "signal_process_id"] {
      event.attributes.append(0, name.utf8, scanner.word())
    }
    event.attributes.append(0, "signal_process_vertex".utf8, scanner.word())
    declaredVertices = scanner.integer()
    _ = (scanner.word(), scanner.word())  // the barcodes of the beams, which have status 4
    let states = scanner.integer()
    guard !scanner.failed, declaredVertices >= 0, states >= 0 else {
      throw .malformed("An event line must have eleven fields and a number of random states")
    }
    try randomStates(states, &scanner, &event)
    let weights = scanner.integer()
    guard !scanner.failed, weights >= 0 else {
      throw .malformed("The number of weights is missing in an event line")
    }
    for _ in 0..<weights {
      event.weights.append(scanner.double())
      if scanner.failed { throw .malformed("The event line has fewer weights than it says") }
    }
    barcodes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    (orphans, outgoing) = (0, 0)
  }

  private func randomStates(
    _ count: Int, _ scanner: inout FieldScanner, _ event: inout HepMCEvent
  ) throws(HepMCError) {
    guard count > 0 else { return }
    var text: [UInt8] = []
    for place in 0..<count {
      if place > 0 { text.append(0x20) }
      text.append(contentsOf: scanner.word())
      if scanner.failed { throw .malformed("The event line has fewer random states than it says") }
    }
    event.attributes.append(0, "random_states".utf8, text)
  }

  mutating func parse(
    _ letter: UInt8, _ scanner: inout FieldScanner, _ event: inout HepMCEvent,
    _ run: inout HepMCRun
  ) throws(HepMCError) {
    switch letter {
    case UInt8(ascii: "P"): try particle(&scanner, &event)
    case UInt8(ascii: "V"): try vertex(&scanner, &event)
    case UInt8(ascii: "U"): try scanner.units(of: &event)
    case UInt8(ascii: "N"): try weightNames(&scanner, &run)
    case UInt8(ascii: "C"):
      let text = scanner.words
      event.attributes.append(0, "GenCrossSection".utf8, text + Array(" -1 -1".utf8))
    case UInt8(ascii: "F"):
      event.attributes.append(0, "GenPdfInfo".utf8, try pdfInfo(scanner.words))
    case UInt8(ascii: "H"):
      let text = Array("v0 ".utf8) + scanner.words + Array(" -1 -1 -1 -1 -1 -1 0 0".utf8)
      event.attributes.append(0, "GenHeavyIon".utf8, text)
    default:
      throw .malformed("A line of an event is none of N, U, C, H, F, V and P")
    }
  }

  /// HepMC2 has the factorisation scale fifth and the numbers of the sets last, if at all.
  private func pdfInfo(_ words: [UInt8]) throws(HepMCError) -> [UInt8] {
    switch words.split(separator: 0x20).count {
    case 9...: words
    case 7, 8: words + Array(" 0 0".utf8)
    default: throw .malformed("A line with parton densities must have seven or nine numbers")
    }
  }

  private mutating func vertex(
    _ scanner: inout FieldScanner, _ event: inout HepMCEvent
  ) throws(HepMCError) {
    try checkComplete()
    let barcode = scanner.int32()
    event.vertices.status.append(scanner.int32())
    let place = scanner.place()
    event.vertices.position.append(place == .zero ? nil : place)
    orphans = scanner.integer()
    outgoing = scanner.integer()
    guard !scanner.failed, orphans >= 0, outgoing >= 0 else {
      throw .malformed("A vertex line must have eight numbers")
    }
    barcodes.append(barcode)
    let weights = scanner.skipSpace() ? scanner.integer() : 0
    if weights > 0 {
      event.attributes.append(-Int32(barcodes.count), "weights".utf8, scanner.words)
    }
  }

  private func checkComplete() throws(HepMCError) {
    guard orphans + outgoing == 0 else {
      throw .malformed(
        "\(orphans + outgoing) particles of vertex \(barcodes.last ?? 0) are missing")
    }
  }

  private mutating func particle(
    _ scanner: inout FieldScanner, _ event: inout HepMCEvent
  ) throws(HepMCError) {
    _ = scanner.word()  // Barcodes of particles are not used for anything else.
    event.particles.pdgID.append(scanner.int32())
    scanner.momentum(&event.particles)
    event.particles.status.append(scanner.int32())
    let angles = (scanner.word(), scanner.word())
    ends.append(scanner.int32())
    let flows = scanner.integer()
    guard !scanner.failed else { throw .malformed("A particle line must have twelve numbers") }
    event.particles.destination.append(-1)
    if orphans > 0 {
      event.particles.origin.append(-1)
      orphans -= 1
    } else if outgoing > 0 {
      event.particles.origin.append(Int32(barcodes.count - 1))
      outgoing -= 1
    } else {
      throw .malformed("A particle follows a vertex that has all its particles already")
    }
    let number = Int32(event.particles.count)
    if !isZero(angles.0) { event.attributes.append(number, "theta".utf8, angles.0) }
    if !isZero(angles.1) { event.attributes.append(number, "phi".utf8, angles.1) }
    for _ in 0..<max(flows, 0) {
      let code = scanner.word()
      let line = scanner.word()
      guard !scanner.failed else { throw .malformed("A particle has fewer flows than it says") }
      event.attributes.append(number, Array("flow".utf8) + code, line)
    }
  }

  private func isZero(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count == 1 && word[0] == 0x30
  }

  private mutating func weightNames(
    _ scanner: inout FieldScanner, _ run: inout HepMCRun
  ) throws(HepMCError) {
    _ = scanner.skipSpace()
    guard !scanner.rest.elementsEqual(names) else { return }
    names = Array(scanner.rest)
    let count = scanner.integer()
    let parts = scanner.rest.split(
      separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    guard !scanner.failed, parts.count >= 2 * count else {
      throw .malformed("A line with the names of weights must have as many as it says, in quotes")
    }
    run.weightNames = stride(from: 1, to: 2 * max(count, 0), by: 2).map {
      String(decoding: parts[$0], as: UTF8.self)
    }
  }

  mutating func finish(_ event: inout HepMCEvent) throws(HepMCError) {
    try checkComplete()
    guard barcodes.count == declaredVertices else {
      throw .malformed("The event has \(barcodes.count) vertices instead of \(declaredVertices)")
    }
    let areInOrder = barcodes.indices.allSatisfy { barcodes[$0] == -Int32($0) - 1 }
    let places =
      areInOrder
      ? [:] : Dictionary(barcodes.enumerated().map { ($1, Int32($0)) }) { first, _ in first }
    for place in ends.indices where ends[place] != 0 {
      let end = ends[place]
      let isInOrder = end < 0 && end >= -Int32(barcodes.count)
      guard let vertex = areInOrder ? (isInOrder ? -end - 1 : nil) : places[end] else {
        throw .malformed(
          "Particle \(place + 1) ends in vertex \(end), which the event does not have")
      }
      event.particles.destination[place] = vertex
    }
    event.link()
  }
}

extension FieldScanner {
  /// The rest of the line with single blanks.
  var words: [UInt8] {
    var copy = self
    var text: [UInt8] = []
    while copy.skipSpace() {
      if !text.isEmpty { text.append(0x20) }
      text.append(contentsOf: copy.word())
    }
    return text
  }
}
