extension HepMCEvent {
  /// The places of the particles with status 1, which a detector would see.
  public var finals: [Int] { particles.status.indices.filter { particles.status[$0] == 1 } }

  /// The places of the particles with status 4, or, where none has it, of those produced nowhere.
  public var beams: [Int] {
    let marked = particles.status.indices.filter { particles.status[$0] == 4 }
    return marked.isEmpty ? particles.origin.indices.filter { particles.origin[$0] < 0 } : marked
  }

  /// The places of the particles that a particle came from directly.
  public func parents(of particle: Int) -> [Int] {
    particles.productionVertex(of: particle).map { Array(vertices.incoming[$0]) } ?? []
  }

  /// The places of the particles that came from a particle directly.
  public func children(of particle: Int) -> [Int] {
    particles.endVertex(of: particle).map { Array(vertices.outgoing[$0]) } ?? []
  }

  /// The places of all particles that a particle came from, in ascending order.
  ///
  /// - Complexity: proportional to the number of particles.
  public func ancestors(of particle: Int) -> [Int] {
    reached(from: particle, by: particles.origin, vertices.incoming)
  }

  /// The places of all particles that came from a particle, in ascending order.
  ///
  /// - Complexity: proportional to the number of particles.
  public func descendants(of particle: Int) -> [Int] {
    reached(from: particle, by: particles.destination, vertices.outgoing)
  }

  /// Walks the graph without recursion; a record with a loop does no harm.
  private func reached(from particle: Int, by link: [Int32], _ lists: IndexLists) -> [Int] {
    var seen = [Bool](repeating: false, count: vertices.count)
    var found: [Int] = []
    var next = [link[particle]]
    while let vertex = next.popLast() {
      guard vertex >= 0, !seen[Int(vertex)] else { continue }
      seen[Int(vertex)] = true
      for other in lists[Int(vertex)] {
        found.append(other)
        next.append(link[other])
      }
    }
    return found.sorted()
  }

  /// Whether some particle is among its own ancestors, which no physical event may have.
  ///
  /// - Complexity: proportional to the number of particles.
  public var hasLoop: Bool {
    var waiting = (0..<vertices.count).map { vertex in
      vertices.incoming[vertex].count { particles.origin[$0] >= 0 }
    }
    var ready = waiting.indices.filter { waiting[$0] == 0 }
    var done = 0
    while let vertex = ready.popLast() {
      done += 1
      for particle in vertices.outgoing[vertex] where particles.destination[particle] >= 0 {
        let next = Int(particles.destination[particle])
        waiting[next] -= 1
        if waiting[next] == 0 { ready.append(next) }
      }
    }
    return done < vertices.count
  }

  /// Where all vertices lie, in the unit of the event, as ``position(ofVertex:)`` gives it for one.
  ///
  /// - Complexity: proportional to the number of vertices.
  public var vertexPositions: [HepMCPosition] {
    var found = vertices.position
    var path: [Int] = []
    for vertex in found.indices where found[vertex] == nil {
      var next: Int? = vertex
      while let place = next, found[place] == nil, path.count < vertices.count {
        path.append(place)
        next = vertices.incoming.first(place).flatMap { particles.productionVertex(of: $0) }
      }
      let value = next.flatMap { found[$0] } ?? position ?? .zero
      for place in path { found[place] = value }
      path.removeAll(keepingCapacity: true)
    }
    return found.map { $0 ?? .zero }
  }

  /// Where a vertex lies, in the unit of the event.
  ///
  /// A vertex without a place of its own lies where its nearest ancestor with one lies, and at the
  /// place of the event if there is none.
  public func position(ofVertex vertex: Int) -> HepMCPosition {
    var place = vertex
    for _ in 0...vertices.count {
      if let position = vertices.position[place] { return position }
      guard let parent = vertices.incoming.first(place),
        let before = particles.productionVertex(of: parent)
      else { break }
      place = before
    }
    return position ?? .zero
  }
}
