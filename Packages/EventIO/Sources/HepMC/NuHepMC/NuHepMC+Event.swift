extension NuHepMC {
  /// The rules on events that an event does not meet: the requirements on events, vertices and
  /// particles, and those of the conventions that the run claims to follow.
  ///
  /// Whether event numbers are unique (E.R.2) is told by ``NuHepMCChecker``. Whether all particles
  /// are there (E.R.8), in the frame of the laboratory (E.R.9), cannot be told from a file.
  public func faults(in event: HepMCEvent) -> [NuHepMCFault] {
    var list = FaultList(event: event.number)
    checkEvent(event, &list)
    checkVertices(event, &list)
    checkParticles(event, &list)
    checkConventions(event, &list)
    return list.faults
  }

  private func checkEvent(_ event: HepMCEvent, _ list: inout FaultList) {
    let isWhole = (0..<event.vertices.count).allSatisfy {
      event.vertices.incoming.count($0) > 0 && event.vertices.outgoing.count($0) > 0
    }
    list.require(isWhole, "E.R.1", "a vertex has no incoming or no outgoing particle")
    list.require(!event.hasLoop, "E.R.1", "a particle is among its own ancestors")
    list.require(event.number >= 0, "E.R.2", "the event number is negative")
    if let id = event.signalProcessID {
      list.require(processes[id] != nil, "E.R.3", "process \(id) is not among NuHepMC.ProcessIDs")
    } else {
      list.require(false, "E.R.3", "signal_process_id is missing")
    }
    list.require(event.statesUnits, "E.R.4", "the units are not given")
    let position = event.laboratoryPosition ?? []
    list.require(
      (3...4).contains(position.count) && position.allSatisfy(\.isFinite), "E.R.5",
      "lab_pos must have three or four numbers")
    let place = weightNames.firstIndex(of: "CV") ?? 0
    list.require(event.weights.count > place, "G.R.7", "the event has no weight CV")
  }

  private func checkVertices(_ event: HepMCEvent, _ list: inout FaultList) {
    let primaries = event.vertices.status.count { $0 == 1 }
    list.require(primaries == 1, "E.R.6", "\(primaries) vertices have status 1 instead of one")
    list.require(!event.vertices.status.contains(0), "E.R.6", "a vertex has status 0")
    let declared = Set(vertexStatus.keys).union(follows("V.C.1") ? [21] : [])
    for status in Set(event.vertices.status.map(Int.init)).sorted() where !(0...2 ~= status) {
      if 21...999 ~= status {
        list.require(
          declared.contains(status), "G.R.9", "status \(status) of a vertex is not declared")
      } else {
        list.require(false, "V.R.1", "status \(status) of a vertex is reserved")
      }
    }
  }

  private func checkParticles(_ event: HepMCEvent, _ list: inout FaultList) {
    let particles = event.particles
    for (status, name) in [(Int32(4), "beam"), (20, "target")] {
      let count = particles.status.count { $0 == status }
      list.require(count == 1, "E.R.7", "there are \(count) \(name) particles instead of one")
    }
    let isBegun = particles.status.indices.allSatisfy {
      particles.origin[$0] >= 0 || particles.status[$0] == 4 || particles.status[$0] == 20
    }
    list.require(isBegun, "P.R.1", "an incoming particle is neither beam nor target")
    let declared = Set(particleStatus.keys).union(follows("P.C.1") ? [21] : [])
    for status in Set(particles.status.map(Int.init)).sorted() {
      switch status {
      case 1...4, 20, 201...: break
      case 21...200:
        list.require(
          declared.contains(status), "G.R.10", "status \(status) of a particle is not declared")
      default: list.require(false, "P.R.1", "status \(status) of a particle is reserved")
      }
    }
    let named = Set(additionalParticles.keys).union(follows("P.C.2") ? [2_009_900_000] : [])
    let largestNucleus = 1_999_999_999
    for id in Set(particles.pdgID.map(Int.init)).sorted() where id.magnitude > largestNucleus {
      list.require(named.contains(id), "G.R.11", "particle \(id), not of the PDG, is not declared")
    }
  }

  private func checkConventions(_ event: HepMCEvent, _ list: inout FaultList) {
    if follows("E.C.2") {
      list.require(event.totalCrossSection != nil, "E.C.2", "tot_xs is missing")
    }
    if follows("E.C.3") {
      list.require(event.processCrossSection != nil, "E.C.3", "proc_xs is missing")
    }
    if follows("E.C.4") {
      let found = event.crossSection
      list.require(
        found?.values.count == max(weightNames.count, 1), "E.C.4",
        "GenCrossSection has not one value for each weight")
      list.require(
        found?.acceptedEvents != nil && found?.attemptedEvents != nil, "E.C.4",
        "GenCrossSection has no numbers of accepted and attempted events")
    }
    if follows("E.C.5") {
      list.require(event.laboratoryPosition?.count == 4, "E.C.5", "lab_pos has no time")
    }
  }

  private func follows(_ convention: String) -> Bool { conventions.contains(convention) }
}
