/// Takes the parts of a workspace out of its document.
enum WorkspaceReader {
  static func channels(_ reader: JSONReader) throws(HistFactoryError) -> [Channel] {
    var channels: [Channel] = []
    for item in try reader.someElements("channels") {
      try item.allow(["name", "samples"])
      var samples: [Sample] = []
      for sample in try item.someElements("samples") { samples.append(try self.sample(sample)) }
      channels.append(Channel(try item.string("name"), samples: samples))
    }
    return channels
  }

  private static func sample(_ reader: JSONReader) throws(HistFactoryError) -> Sample {
    try reader.allow(["name", "data", "modifiers"])
    var modifiers: [Modifier] = []
    for item in try reader.reader("modifiers").elements() {
      try item.allow(["name", "type", "data"])
      modifiers.append(Modifier(try item.string("name"), try kind(item)))
    }
    return Sample(
      try reader.string("name"), data: try reader.numbers("data"), modifiers: modifiers)
  }

  private static func kind(_ item: JSONReader) throws(HistFactoryError) -> Modifier.Kind {
    let type = try item.string("type")
    switch type {
    case "normfactor", "shapefactor", "lumi":
      let data = try item.reader("data")
      guard case .null = data.value else {
        throw data.fault("a \(type) has no data: null is expected")
      }
      return type == "normfactor" ? .normfactor : type == "lumi" ? .lumi : .shapefactor
    case "normsys":
      let data = try item.reader("data")
      try data.allow(["lo", "hi"])
      return .normsys(lo: try data.number("lo"), hi: try data.number("hi"))
    case "histosys":
      let data = try item.reader("data")
      try data.allow(["lo_data", "hi_data"])
      return .histosys(lo: try data.numbers("lo_data"), hi: try data.numbers("hi_data"))
    case "shapesys": return .shapesys(try item.numbers("data"))
    case "staterror": return .staterror(try item.numbers("data"))
    default:
      throw HistFactoryError(
        .form, "\"\(type)\" is no modifier; there are \(Modifier.types.joined(separator: ", "))",
        path: item.path / "type")
    }
  }

  static func observations(_ reader: JSONReader) throws(HistFactoryError) -> [Observation] {
    var observations: [Observation] = []
    for item in try reader.someElements("observations") {
      try item.allow(["name", "data"])
      observations.append(Observation(try item.string("name"), data: try item.numbers("data")))
    }
    return observations
  }

  static func measurements(_ reader: JSONReader) throws(HistFactoryError)
    -> [MeasurementSpecification]
  {
    var measurements: [MeasurementSpecification] = []
    for item in try reader.someElements("measurements") {
      try item.allow(["name", "config"])
      let config = try item.reader("config")
      try config.allow(["poi", "parameters"])
      var parameters: [ParameterSpecification] = []
      for setting in try config.reader("parameters").elements() {
        parameters.append(try parameter(setting))
      }
      measurements.append(
        MeasurementSpecification(
          try item.string("name"), poi: try config.string("poi"), parameters: parameters))
    }
    return measurements
  }

  private static func parameter(_ item: JSONReader) throws(HistFactoryError)
    -> ParameterSpecification
  {
    try item.allow(["name", "inits", "bounds", "auxdata", "factors", "sigmas", "fixed"])
    var parameter = ParameterSpecification(try item.string("name"))
    parameter.inits = try numbers("inits", item)
    parameter.auxdata = try numbers("auxdata", item)
    parameter.factors = try numbers("factors", item)
    parameter.sigmas = try numbers("sigmas", item)
    if item.value["bounds"] != nil {
      var bounds: [ClosedRange<Double>] = []
      for pair in try item.someElements("bounds") {
        let ends = try pair.elements()
        guard ends.count == 2 else { throw pair.fault("two numbers are expected") }
        let (low, high) = (try ends[0].number(), try ends[1].number())
        guard low <= high else {
          throw pair.fault("the bounds \(low) and \(high) of \"\(parameter.name)\" hold no number")
        }
        bounds.append(low...high)
      }
      parameter.bounds = bounds
    }
    if let fixed = item.value["fixed"] {
      guard case .bool(let value) = fixed else {
        throw HistFactoryError(
          .form, "true or false is expected, but this is \(fixed.kind)", path: item.path / "fixed")
      }
      parameter.fixed = value
    }
    return parameter
  }

  private static func numbers(_ name: String, _ item: JSONReader) throws(HistFactoryError)
    -> [Double]?
  {
    item.value[name] == nil ? nil : try item.numbers(name)
  }
}
