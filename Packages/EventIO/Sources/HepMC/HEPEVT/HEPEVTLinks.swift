/// The mothers and daughters that HEPEVT gives for each particle, as ranges, and the graph that they
/// mean.
///
/// Writers give the least and the greatest number of all mothers and of all daughters, with strangers
/// between them where the relatives are no neighbours. The first of each range is a relative for
/// sure. So a particle ends in the vertex that its first daughter begins in, and begins where its
/// first mother ends. Where the daughters are missing, all mothers of a range end in one vertex;
/// where the mothers are, a particle begins with the innermost range of daughters around it.
struct HEPEVTLinks {
  private typealias Numbers = (first: Int32, last: Int32)

  private var mothers: [Numbers] = []
  private var daughters: [Numbers] = []

  mutating func removeAll() {
    mothers.removeAll(keepingCapacity: true)
    daughters.removeAll(keepingCapacity: true)
  }

  /// Adds the links of a particle; 0 stands for none, and a missing end for a single one.
  mutating func append(mothers: (Int32, Int32), daughters: (Int32, Int32)) {
    self.mothers.append(Self.range(mothers))
    self.daughters.append(Self.range(daughters))
  }

  private static func range(_ pair: (Int32, Int32)) -> Numbers {
    if pair.1 <= 0 { return (pair.0, pair.0) }
    if pair.0 <= 0 { return (pair.1, pair.1) }
    return (min(pair.0, pair.1), max(pair.0, pair.1))
  }

  func checkRanges() throws(HepMCError) {
    for particle in mothers.indices {
      for range in [mothers[particle], daughters[particle]] {
        guard range.first >= 0, Int(range.last) <= mothers.count else {
          throw .malformed(
            "Particle \(particle + 1) has relatives from \(range.first) to \(range.last), "
              + "which the event does not have")
        }
      }
    }
  }

  /// For each particle the place of the vertex where it begins and where it ends, or -1.
  ///
  /// - Complexity: proportional to the number of particles, however long the ranges are.
  func resolve() -> (origin: [Int32], destination: [Int32]) {
    var origin = [Int32](repeating: -1, count: mothers.count)
    var destination = origin
    var vertices: Int32 = 0
    for particle in daughters.indices where daughters[particle].first > 0 {
      let first = Int(daughters[particle].first) - 1
      if origin[first] < 0 {
        origin[first] = vertices
        vertices += 1
      }
      destination[particle] = origin[first]
    }
    appendVerticesOfMothers(&destination, &vertices)
    for particle in mothers.indices where origin[particle] < 0 && mothers[particle].first > 0 {
      origin[particle] = destination[Int(mothers[particle].first) - 1]
    }
    fillRanges(&origin, destination)
    return (origin, destination)
  }

  /// Lets mothers end somewhere that name no daughters.
  private func appendVerticesOfMothers(_ destination: inout [Int32], _ vertices: inout Int32) {
    // The next place that may still be free, at a place or behind it.
    var next = Array(0...destination.count)
    func free(from place: Int) -> Int {
      var end = place
      while end < destination.count, next[end] != end || destination[end] >= 0 {
        end = max(next[end], end + 1)
      }
      var step = place
      while step < end {
        let after = max(next[step], step + 1)
        next[step] = end
        step = after
      }
      return end
    }
    for range in mothers where range.first > 0 {
      let first = Int(range.first) - 1
      guard daughters[first].first == 0 else { continue }
      if destination[first] < 0 {
        destination[first] = vertices
        vertices += 1
      }
      var place = free(from: first + 1)
      while place < Int(range.last) {
        destination[place] = destination[first]
        place = free(from: place + 1)
      }
    }
  }

  /// Lets particles without mothers begin with those around them.
  private func fillRanges(_ origin: inout [Int32], _ destination: [Int32]) {
    var last = [Int32](repeating: 0, count: origin.count)
    for range in daughters where range.first > 0 {
      last[Int(range.first) - 1] = max(last[Int(range.first) - 1], range.last)
    }
    var open: [(last: Int32, vertex: Int32)] = []
    for particle in origin.indices {
      while let range = open.last, range.last <= particle { open.removeLast() }
      if last[particle] > 0 { open.append((last[particle], origin[particle])) }
      if origin[particle] < 0, mothers[particle].first == 0, let range = open.last {
        origin[particle] = range.vertex
      }
    }
  }
}
