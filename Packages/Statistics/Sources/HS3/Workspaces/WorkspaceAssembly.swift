import HistFactory

/// Puts a workspace together from the channels of an analysis.
struct WorkspaceAssembly {
  private let document: HS3Document
  private let analysis: Analysis
  private var settings: [ParameterSpecification] = []
  private var binFactors: [[String]: BinFactors] = [:]
  private var constraints: [String: ScalarConstraint] = [:]
  /// The auxiliary distributions that constrain something.
  private var used: Set<String> = []
  /// Parameters under the names that they have in the workspace.
  private var names: [String: String] = [:]

  init(document: HS3Document, analysis: Analysis) {
    self.document = document
    self.analysis = analysis
  }

  func read() throws -> SerializedWorkspace {
    var assembly = self
    return try assembly.assembled()
  }

  private mutating func assembled() throws -> SerializedWorkspace {
    var reader = ChannelReader()
    var channels: [WrittenChannel] = []
    for pair in analysis.pairs {
      guard try pair.distribution.type == "histfactory_dist" else {
        throw pair.distribution.unsupported(
          "a \(try pair.distribution.type) beside channels of HistFactory: read the analysis as a cost"
        )
      }
      channels.append(try reader.channel(pair))
    }
    guard let (normsys, histosys) = Self.codes(reader) else {
      throw HS3Error(.unsupported, "different modifiers of one kind are interpolated differently")
    }
    try gather(channels)
    if let bad = try analysis.auxiliary.first(where: { !used.contains(try $0.string("name")) }) {
      throw bad.unsupported("this auxiliary distribution is no constraint of a parameter")
    }
    let titles = Self.titles(channels.map(\.name))
    let workspace = try Workspace(
      channels: zip(titles, channels).map { title, channel in
        Channel(title, samples: try channel.samples.map(sample))
      },
      observations: zip(titles, channels).map { Observation($0, data: $1.observed) },
      measurements: [
        MeasurementSpecification(
          analysis.name, poi: analysis.parametersOfInterest.first.map { names[$0] ?? $0 } ?? "",
          parameters: settings)
      ])
    return SerializedWorkspace(
      workspace, Interpolation(normsys: normsys, histosys: histosys), isHS3: true)
  }

  private static func codes(_ reader: ChannelReader) -> (
    Interpolation.Normalization, Interpolation.Shape
  )? {
    guard reader.normsys.count <= 1, reader.histosys.count <= 1 else { return nil }
    return (reader.normsys.first ?? .code4, reader.histosys.first ?? .code4p)
  }

  /// The names of channels: those of their distributions, without the `model_` that all begin with.
  private static func titles(_ names: [String]) -> [String] {
    let prefix = "model_"
    guard names.allSatisfy({ $0.hasPrefix(prefix) && $0.count > prefix.count }) else {
      return names
    }
    return names.map { String($0.dropFirst(prefix.count)) }
  }

  // MARK: Parameters

  private mutating func gather(_ channels: [WrittenChannel]) throws {
    var uses: [[String]: [BinFactors.Use]] = [:]
    var order: [[String]] = []
    var scalars: [String: [WrittenModifier]] = [:]
    for sample in channels.flatMap(\.samples) {
      for modifier in sample.modifiers {
        if !modifier.isByBin {
          if scalars[modifier.parameter] == nil { order.append(modifier.parameters) }
          scalars[modifier.parameter, default: []].append(modifier)
        } else {
          if uses[modifier.parameters] == nil { order.append(modifier.parameters) }
          uses[modifier.parameters, default: []].append(
            BinFactors.Use(sample: sample, modifier: modifier))
        }
      }
    }
    for parameters in order {
      if let modifiers = scalars[parameters[0]], parameters.count == 1 {
        try add(parameters[0], modifiers)
      }
      if let uses = uses[parameters] { try add(BinFactors(parameters, uses)) }
    }
  }

  private mutating func add(_ parameter: String, _ modifiers: [WrittenModifier]) throws {
    let first = modifiers[0]
    if let function = document.functions[parameter] {
      throw first.reader.unsupported(
        "\"\(parameter)\" is a \(try function.type) function, where a parameter is expected")
    }
    var constraint: ScalarConstraint?
    if let name = modifiers.compactMap(\.constraintName).first {
      let reader = try document.distributions.part(name, for: first.reader)
      constraint = try document.constraint(of: parameter, by: reader, analysis)
      used.insert(name)
    } else if let reader = try analysis.auxiliary.first(where: { try $0.constrains(parameter) }) {
      constraint = try document.constraint(of: parameter, by: reader, analysis)
      used.insert(try reader.string("name"))
    }
    var isSys = false
    for modifier in modifiers {
      switch modifier.kind {
      case .normsys, .histosys: isSys = true
      default: break
      }
      guard [nil, "Gauss", "Gaussian", "Const"].contains(modifier.constraint) else {
        throw modifier.reader.unsupported(
          "the constraint \"\(modifier.constraint ?? "")\" of \"\(parameter)\"")
      }
    }
    if !isSys, constraint == nil,
      modifiers.contains(where: { $0.constraint?.hasPrefix("Gauss") ?? false })
    {
      constraint = ScalarConstraint(mean: 1, sigma: 1)
    }
    let isLumi = !isSys && constraint != nil
    names[parameter] = isLumi && parameter == "Lumi" ? "lumi" : parameter
    if isLumi { constraints[parameter] = constraint }
    var setting = ParameterSpecification(names[parameter] ?? parameter)
    try fill(
      &setting, [parameter], start: isSys ? 0 : 1, range: isSys ? -5...5 : 0...10,
      isComplete: isLumi)
    if let constraint {
      if isLumi || constraint.mean != 0 { setting.auxdata = [constraint.mean] }
      if isLumi || constraint.sigma != 1 { setting.sigmas = [constraint.sigma] }
    }
    append(setting)
  }

  private mutating func add(_ factors: BinFactors) throws {
    binFactors[factors.parameters] = factors
    for (bin, parameter) in factors.parameters.enumerated() {
      names[parameter] = "\(factors.name)[\(bin)]"
    }
    var setting = ParameterSpecification(factors.name)
    try fill(
      &setting, factors.parameters, start: 1, range: factors.defaultRange, isComplete: false,
      certain: factors.constraint == .none ? [] : factors.relative.map { $0 == 0 })
    let nominal = factors.parameters.map { analysis.settings["nom_\($0)"]?.value }
    if factors.needsFactors { setting.factors = factors.factors }
    switch factors.constraint {
    case .none: break
    case .gauss:
      let values = nominal.map { $0 ?? 1 }
      if values.contains(where: { $0 != 1 }) { setting.auxdata = values }
    case .poisson:
      let values = zip(nominal, factors.factors).map { $0 ?? $1 }
      let isUsual = zip(values, factors.factors).allSatisfy { abs($0 - $1) <= 1e-9 * $1 }
      if !isUsual || factors.needsFactors { setting.auxdata = values }
    }
    append(setting)
  }

  /// Takes over starts, ranges and constants that differ from what goes without saying.
  private func fill(
    _ setting: inout ParameterSpecification, _ parameters: [String], start: Double,
    range: ClosedRange<Double>, isComplete: Bool, certain: [Bool] = []
  ) throws {
    let starts = parameters.map { analysis.settings[$0]?.value ?? start }
    let ranges = zip(parameters, starts).map { name, start in
      self.range(of: name, around: start, range)
    }
    if isComplete || starts.contains(where: { $0 != start }) { setting.inits = starts }
    if isComplete || ranges.contains(where: { $0 != range }) { setting.bounds = ranges }
    let isFixed = parameters.map { analysis.settings[$0]?.isConstant ?? false }
    if isFixed.allSatisfy({ $0 }), !certain.elementsEqual(isFixed) {
      setting.fixed = true
    } else if let place = isFixed.indices.first(where: {
      isFixed[$0] && !(certain.indices.contains($0) && certain[$0])
    }), !isFixed.allSatisfy({ $0 }) {
      throw HS3Error(
        .unsupported,
        "\"\(parameters[place])\" is constant, but not all of its kind in the channel are")
    }
  }

  private func range(of name: String, around start: Double, _ usual: ClosedRange<Double>)
    -> ClosedRange<Double>
  {
    guard let range = analysis.ranges[name] else {
      return min(usual.lowerBound, start)...max(usual.upperBound, start)
    }
    // A factor with a Poisson law must not be zero.
    var low = range.min ?? min(usual.lowerBound, start)
    if low == 0, usual.lowerBound > 0 { low = usual.lowerBound }
    return low...max(range.max ?? max(usual.upperBound, start), low)
  }

  private mutating func append(_ setting: ParameterSpecification) {
    if setting != ParameterSpecification(setting.name) { settings.append(setting) }
  }

  // MARK: Samples

  private func sample(_ written: WrittenSample) throws -> Sample {
    Sample(
      written.name, data: written.contents,
      modifiers: try written.modifiers.map { modifier in
        let name = names[modifier.parameter] ?? modifier.parameter
        switch modifier.kind {
        case .normfactor:
          return Modifier(name, constraints[modifier.parameter] == nil ? .normfactor : .lumi)
        case .normsys(let lo, let hi): return Modifier(name, .normsys(lo: lo, hi: hi))
        case .histosys(let lo, let hi): return Modifier(name, .histosys(lo: lo, hi: hi))
        case .shapefactor, .staterror, .shapesys:
          guard let factors = binFactors[modifier.parameters] else {
            throw modifier.reader.contradiction("the parameters of this modifier are not known")
          }
          return try factors.modifier(of: written)
        }
      })
  }
}

extension JSONReader {
  /// Whether this distribution is one of a parameter.
  func constrains(_ parameter: String) throws -> Bool {
    value["x"]?.string == parameter || value["mean"]?.string == parameter
  }
}
