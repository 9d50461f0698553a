/// A rule of NuHepMC that a file breaks.
public struct NuHepMCFault: Sendable, Hashable, CustomStringConvertible {
  /// The number of the rule, such as `G.R.8`.
  public let rule: String
  /// The number of the event; nil when the run breaks the rule.
  public let event: Int?
  /// What is wrong, in words.
  public let message: String

  /// The rule, the event and what is wrong.
  public var description: String {
    "\(rule): \(message)" + (event.map { " (event \($0))" } ?? "")
  }
}

extension NuHepMC {
  /// The requirements on the run that a run does not meet.
  public static func faults(in run: HepMCRun) -> [NuHepMCFault] {
    var faults: [NuHepMCFault] = []
    func require(_ condition: Bool, _ rule: String, _ message: String) {
      if !condition { faults.append(NuHepMCFault(rule: rule, event: nil, message: message)) }
    }
    for part in ["Major", "Minor", "Patch"] {
      let name = "NuHepMC.Version.\(part)"
      require(run[name].flatMap { Int($0) } != nil, "G.R.2", "\(name) is not a whole number")
    }
    require(!run.tools.isEmpty, "G.R.3", "no tool is named")
    for tool in run.tools where tool.name.isEmpty || tool.version.isEmpty {
      require(false, "G.R.3", "a tool has no name or no version")
    }
    let conventions = run.words("NuHepMC.Conventions")
    require(!conventions.isEmpty, "G.R.4", "NuHepMC.Conventions is missing")
    require(
      conventions.contains("G.C.2") || conventions.contains("E.C.4"), "G.R.5",
      "neither G.C.2 nor E.C.4 says where the flux-averaged cross section is")
    if conventions.contains("G.C.2") {
      let value = run["NuHepMC.FluxAveragedTotalCrossSection"].flatMap { Double($0) }
      require(value != nil, "G.C.2", "NuHepMC.FluxAveragedTotalCrossSection is not a number")
    }
    for name in ["Unit", "TargetScale"] {
      let name = "NuHepMC.Units.CrossSection.\(name)"
      require(run[name]?.isEmpty == false, "G.R.6", "\(name) is missing")
    }
    require(run.weightNames.contains("CV"), "G.R.7", "no weight is called CV")
    let lists = [
      ("G.R.8", "ProcessIDs", "ProcessInfo", true),
      ("G.R.9", "VertexStatusIDs", "VertexStatusInfo", true),
      ("G.R.10", "ParticleStatusIDs", "ParticleStatusInfo", true),
      ("G.R.11", "AdditionalParticleNumbers", "AdditionalParticleNumber", false),
    ]
    for (rule, list, info, hasDescription) in lists {
      guard let ids = run.integers("NuHepMC.\(list)") else {
        require(false, rule, "NuHepMC.\(list) is not a list of whole numbers")
        continue
      }
      for id in ids {
        for part in hasDescription ? ["Name", "Description"] : ["Name"] {
          let name = "NuHepMC.\(info)[\(id)].\(part)"
          require(run[name] != nil, rule, "\(name) is missing")
        }
      }
    }
    return faults
  }

  /// The requirements on events that an event does not meet.
  ///
  /// Whether event numbers are unique (E.R.2) and whether all particles are there (E.R.8) cannot be
  /// told from one event.
  public func faults(in event: HepMCEvent) -> [NuHepMCFault] {
    var faults: [NuHepMCFault] = []
    func require(_ condition: Bool, _ rule: String, _ message: String) {
      if !condition {
        faults.append(NuHepMCFault(rule: rule, event: event.number, message: message))
      }
    }
    require(event.number >= 0, "E.R.2", "the event number is negative")
    if let id = event.signalProcessID {
      require(processes[id] != nil, "E.R.3", "process \(id) is not among NuHepMC.ProcessIDs")
    } else {
      require(false, "E.R.3", "signal_process_id is missing")
    }
    let position = event.laboratoryPosition ?? []
    require(
      (3...4).contains(position.count) && position.allSatisfy(\.isFinite), "E.R.5",
      "lab_pos must have three or four numbers")
    let primaries = event.vertices.status.count { $0 == 1 }
    require(primaries == 1, "E.R.6", "\(primaries) vertices have status 1 instead of one")
    require(!event.vertices.status.contains(0), "E.R.6", "a vertex has status 0")
    let beams = event.particles.status.count { $0 == 4 }
    let targets = event.particles.status.count { $0 == 20 }
    require(beams == 1, "E.R.7", "\(beams) particles have status 4 instead of one")
    require(targets == 1, "E.R.7", "\(targets) particles have status 20 instead of one")
    for status in Set(event.vertices.status.map(Int.init)).sorted()
    where status > 20 && vertexStatus[status] == nil {
      require(false, "V.R.1", "status \(status) of a vertex is not declared")
    }
    for status in Set(event.particles.status.map(Int.init)).sorted()
    where status > 20 && particleStatus[status] == nil {
      require(false, "P.R.1", "status \(status) of a particle is not declared")
    }
    require(event.weights.count >= 1, "G.R.7", "the event has no weight")
    return faults
  }
}
