import TextStreams

/// Reads the bytes of one event.
struct EventParser {
  /// The identifiers of `<initrwgt>`, which the values of `<weights>` follow.
  private var declared: [String] = []
  /// The tags of the weights in the last event, which the next one most likely has too; empty ones
  /// for weights without tags.
  private var knownTags: [[UInt8]] = []
  /// The identifiers in these tags.
  private var knownIDs: [String] = []
  /// Where in the block the line lies that was looked at last.
  private(set) var place = 0
  private var knownTag: (bytes: [UInt8], attributes: [String: String]) = ([], [:])

  mutating func expect(_ ids: [String]) { declared = ids }

  mutating func parse(
    _ block: UnsafeBufferPointer<UInt8>, into event: inout LHEEvent
  ) throws(LHEError) {
    place = 0
    guard let open = block.firstIndex(of: 0x3E) else {
      throw .malformed("The tag of an event does not end")
    }
    readAttributes(UnsafeBufferPointer(rebasing: block[6..<open]), &event)
    let end = block.count - 8
    guard open < end else { throw .malformed("An event is empty") }
    var lines = LineCursor(UnsafeBufferPointer(rebasing: block[(open + 1)..<end]))
    let particles = try head(&lines, &event)
    for number in 0..<particles {
      var line = lines.next()
      place = lines.start - block.start
      particle(&line, &event.particles)
      guard !line.failed else {
        throw .malformed("Particle \(number + 1) of \(particles) must have thirteen numbers")
      }
      lines.skip(from: line)
    }
    if lines.skipSpace() {
      place = lines.start - block.start
      try readTail(lines.rest, &event)
    }
    let count = event.weights.count
    event.weightIDs = count == knownIDs.count ? knownIDs : Array(knownIDs[..<count])
  }

  private mutating func readAttributes(
    _ bytes: UnsafeBufferPointer<UInt8>, _ event: inout LHEEvent
  ) {
    if !bytes.equals(knownTag.bytes) {
      knownTag = (Array(bytes), attributes(in: bytes))
    }
    event.attributes = knownTag.attributes
  }

  private mutating func head(
    _ lines: inout LineCursor, _ event: inout LHEEvent
  ) throws(LHEError) -> Int {
    var scanner = lines.next()
    let count = Int(scanner.looseInt32())
    event.processID = scanner.looseInt32()
    event.weight = scanner.double()
    event.scale = scanner.double()
    event.alphaQED = scanner.double()
    event.alphaQCD = scanner.double()
    guard !scanner.failed, count >= 0 else {
      throw .malformed("An event must begin with six numbers")
    }
    lines.skip(from: scanner)
    return count
  }

  @inline(__always)
  private func particle(_ scanner: inout FieldScanner, _ particles: inout LHEParticles) {
    particles.pdgID.append(scanner.looseInt32())
    particles.status.append(scanner.looseInt32())
    particles.mother1.append(scanner.looseInt32())
    particles.mother2.append(scanner.looseInt32())
    particles.color1.append(scanner.looseInt32())
    particles.color2.append(scanner.looseInt32())
    particles.px.append(scanner.double())
    particles.py.append(scanner.double())
    particles.pz.append(scanner.double())
    particles.energy.append(scanner.double())
    particles.mass.append(scanner.double())
    particles.lifetime.append(scanner.double())
    particles.spin.append(scanner.double())
  }

  /// Takes the weights out of what follows the particles, and keeps the rest.
  private mutating func readTail(
    _ bytes: UnsafeBufferPointer<UInt8>, _ event: inout LHEEvent
  ) throws(LHEError) {
    var kept = bytes.startIndex
    var place = bytes.startIndex
    while let start = bytes.place(of: 0x3C, from: place) {
      let rest = UnsafeBufferPointer(rebasing: bytes[start...])
      place = start + 1
      let end: Int?
      if rest.starts(with: "<rwgt") {
        end = try readRWGT(rest, &event)
      } else if rest.starts(with: "<weights") {
        end = rest.end(of: "</weights>")
        if let end { try readWeights(UnsafeBufferPointer(rebasing: rest[..<end]), &event) }
      } else {
        continue
      }
      guard let end else { throw .malformed("The weights of an event do not end") }
      event.tail.append(contentsOf: bytes[kept..<start])
      place = start + end
      kept = place
    }
    event.tail.append(contentsOf: bytes[kept...])
    if event.tail.allSatisfy(FieldScanner.isSpace) {
      event.tail.removeAll(keepingCapacity: true)
    }
  }

  /// `<wgt id='1001'> 0.5 </wgt>` and so on; gives back where they end, or nil.
  private mutating func readRWGT(
    _ block: UnsafeBufferPointer<UInt8>, _ event: inout LHEEvent
  ) throws(LHEError) -> Int? {
    var place = 5
    while let start = block.place(of: 0x3C, from: place) {
      place = start + 1
      let tag = UnsafeBufferPointer(rebasing: block[start...])
      if tag.starts(with: "</rwgt>") { return start + 7 }
      guard tag.starts(with: "<wgt"), let close = tag.place(of: 0x3E) else { continue }
      try takeID(in: UnsafeBufferPointer(rebasing: tag[4..<close]), at: event.weights.count)
      var scanner = FieldScanner(UnsafeBufferPointer(rebasing: tag[(close + 1)...]))
      event.weights.append(scanner.double())
      guard !scanner.failed else {
        let id = knownIDs[event.weights.count - 1]
        throw .malformed("The weight '\(id)' is not a number")
      }
      place = start + close + 1
    }
    return nil
  }

  /// Takes the identifier in a tag for a weight, unless the last event had the same one there.
  private mutating func takeID(
    in tag: UnsafeBufferPointer<UInt8>, at place: Int
  ) throws(LHEError) {
    if place < knownTags.count, !knownTags[place].isEmpty, tag.equals(knownTags[place]) { return }
    guard let id = attributes(in: tag)["id"] else {
      throw .malformed("A weight has no identifier")
    }
    learn(id, in: Array(tag), at: place)
  }

  private mutating func learn(_ id: String, in tag: [UInt8], at place: Int) {
    if place < knownTags.count {
      knownTags[place] = tag
      knownIDs[place] = id
    } else {
      knownTags.append(tag)
      knownIDs.append(id)
    }
  }

  /// Bare numbers, in the order of `<initrwgt>`.
  private mutating func readWeights(
    _ block: UnsafeBufferPointer<UInt8>, _ event: inout LHEEvent
  ) throws(LHEError) {
    guard let open = block.firstIndex(of: 0x3E), let end = block.lastIndex(of: 0x3C), open < end
    else { return }
    var scanner = FieldScanner(UnsafeBufferPointer(rebasing: block[(open + 1)..<end]))
    var place = 0
    while scanner.skipSpace() {
      guard place < declared.count else {
        throw .malformed("The event has more weights than the \(declared.count) of <initrwgt>")
      }
      let count = event.weights.count
      if count >= knownIDs.count || knownIDs[count] != declared[place] {
        learn(declared[place], in: [], at: count)
      }
      event.weights.append(scanner.double())
      guard !scanner.failed else { throw .malformed("Weight \(place + 1) is not a number") }
      place += 1
    }
  }
}
