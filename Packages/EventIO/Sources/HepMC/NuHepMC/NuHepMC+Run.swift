extension NuHepMC {
  /// The rules on the run that a run does not meet: the requirements G.R.1 to G.R.11, and those of
  /// the conventions G.C.1 to G.C.5 that it claims to follow.
  public static func faults(in run: HepMCRun) -> [NuHepMCFault] {
    var list = FaultList()
    list.require(run != HepMCRun(), "G.R.1", "the file says nothing of its run")
    for part in ["Major", "Minor", "Patch"] {
      let name = "NuHepMC.Version.\(part)"
      list.require(run[name].flatMap { Int($0) } != nil, "G.R.2", "\(name) is not a whole number")
    }
    list.require(!run.tools.isEmpty, "G.R.3", "no tool is named")
    for tool in run.tools {
      list.require(
        !tool.name.isEmpty && !tool.version.isEmpty, "G.R.3", "a tool has no name or no version")
    }
    let conventions = Set(run.words("NuHepMC.Conventions"))
    list.require(!conventions.isEmpty, "G.R.4", "NuHepMC.Conventions is missing")
    list.require(
      conventions.contains("G.C.2") || conventions.contains("E.C.4"), "G.R.5",
      "neither G.C.2 nor E.C.4 says where the flux-averaged cross section is")
    for name in ["Unit", "TargetScale"] {
      let name = "NuHepMC.Units.CrossSection.\(name)"
      list.require(run[name]?.isEmpty == false, "G.R.6", "\(name) is missing")
    }
    list.require(run.weightNames.contains("CV"), "G.R.7", "no weight is called CV")
    checkLists(run, &list)
    checkConventions(conventions, run, &list)
    return list.faults
  }

  /// Lists of codes, each with a name and, but for particles, a description.
  private static func checkLists(_ run: HepMCRun, _ list: inout FaultList) {
    let lists = [
      ("G.R.8", "ProcessIDs", "ProcessInfo", ["Name", "Description"]),
      ("G.R.9", "VertexStatusIDs", "VertexStatusInfo", ["Name", "Description"]),
      ("G.R.10", "ParticleStatusIDs", "ParticleStatusInfo", ["Name", "Description"]),
      ("G.R.11", "AdditionalParticleNumbers", "AdditionalParticleNumber", ["Name"]),
    ]
    for (rule, name, info, parts) in lists {
      guard let ids = run.integers("NuHepMC.\(name)") else {
        list.require(false, rule, "NuHepMC.\(name) is not a list of whole numbers")
        continue
      }
      for id in ids {
        for part in parts {
          let name = "NuHepMC.\(info)[\(id)].\(part)"
          list.require(run[name] != nil, rule, "\(name) is missing")
        }
      }
    }
    let names = (run.integers("NuHepMC.AdditionalParticleNumbers") ?? [])
      .compactMap { run["NuHepMC.AdditionalParticleNumber[\($0)].Name"] }
    list.require(Set(names).count == names.count, "G.R.11", "two particles have the same name")
  }

  private static func checkConventions(
    _ conventions: Set<String>, _ run: HepMCRun, _ list: inout FaultList
  ) {
    if conventions.contains("G.C.1") {
      let exposures = ["POT", "Livetime"].compactMap { run["NuHepMC.Exposure.\($0)"] }
      list.require(
        !exposures.isEmpty && exposures.allSatisfy { Double($0) != nil }, "G.C.1",
        "neither NuHepMC.Exposure.POT nor NuHepMC.Exposure.Livetime is a number")
    }
    if conventions.contains("G.C.2") {
      let value = run["NuHepMC.FluxAveragedTotalCrossSection"].flatMap { Double($0) }
      list.require(
        value != nil, "G.C.2", "NuHepMC.FluxAveragedTotalCrossSection is not a number")
    }
    if conventions.contains("G.C.3") {
      let citations = run.attributes.filter { $0.name.hasPrefix("NuHepMC.Citations.") }
      list.require(!citations.isEmpty, "G.C.3", "nothing is cited")
      for (name, _) in citations {
        list.require(
          name.split(separator: ".").count == 4, "G.C.3",
          "\(name) does not name a component and a type")
      }
    }
    if conventions.contains("G.C.4") { checkBeams(run, &list) }
    if conventions.contains("G.C.5") {
      for id in run.integers("NuHepMC.AdditionalParticleNumbers") ?? [] {
        let name = "NuHepMC.AdditionalParticleInfo[\(id)].Description"
        list.require(run[name] != nil, "G.C.5", "\(name) is missing")
      }
    }
    if conventions.contains("E.C.1") {
      for id in run.integers("NuHepMC.ProcessIDs") ?? [] {
        list.require(id.magnitude >= 100, "E.C.1", "process \(id) lies in none of the ranges")
      }
    }
  }

  /// The distributions of energy of the beams.
  private static func checkBeams(_ run: HepMCRun, _ list: inout FaultList) {
    list.require(
      run["NuHepMC.Beam.EnergyUnit"]?.isEmpty == false, "G.C.4",
      "NuHepMC.Beam.EnergyUnit is missing")
    let types = run.attributes.filter {
      $0.name.hasPrefix("NuHepMC.Beam[") && $0.name.hasSuffix("].Type")
    }
    list.require(!types.isEmpty, "G.C.4", "no beam has a type")
    for (name, type) in types {
      let beam = name.dropLast(".Type".count)
      list.require(
        type == "MonoEnergetic" || type == "Histogram", "G.C.4",
        "\(name) is neither MonoEnergetic nor Histogram")
      guard type == "Histogram" else { continue }
      let edges = run.reals("\(beam).Histogram.BinEdges")
      let contents = run.reals("\(beam).Histogram.BinContent")
      list.require(
        edges != nil && edges?.count == contents.map { $0.count + 1 }, "G.C.4",
        "\(beam) has not one edge more than bins")
    }
  }
}

extension HepMCRun {
  /// The real numbers of an attribute that is a list; nil when it is missing or holds something else.
  func reals(_ name: String) -> [Double]? {
    guard self[name] != nil else { return nil }
    let words = words(name)
    let numbers = words.compactMap { Double($0) }
    return numbers.count == words.count ? numbers : nil
  }
}
