extension Channel {
  var json: JSONValue { ["name": .string(name), "samples": .array(samples.map(\.json))] }
}

extension Sample {
  var json: JSONValue {
    ["name": .string(name), "data": .numbers(data), "modifiers": .array(modifiers.map(\.json))]
  }
}

extension Modifier {
  var json: JSONValue { ["name": .string(name), "type": .string(type), "data": kind.json] }
}

extension Modifier.Kind {
  var json: JSONValue {
    switch self {
    case .normfactor, .shapefactor, .lumi: .null
    case .normsys(let lo, let hi): ["lo": .real(lo), "hi": .real(hi)]
    case .histosys(let lo, let hi): ["lo_data": .numbers(lo), "hi_data": .numbers(hi)]
    case .shapesys(let data), .staterror(let data): .numbers(data)
    }
  }
}

extension Observation {
  var json: JSONValue { ["name": .string(name), "data": .numbers(data)] }
}

extension MeasurementSpecification {
  var json: JSONValue {
    [
      "name": .string(name),
      "config": ["poi": .string(poi), "parameters": .array(parameters.map(\.json))],
    ]
  }
}

extension ParameterSpecification {
  var json: JSONValue {
    var object = JSONObject([("name", .string(name))])
    object["inits"] = inits.map { .numbers($0) }
    object["bounds"] = bounds.map { .array($0.map { .numbers([$0.lowerBound, $0.upperBound]) }) }
    object["auxdata"] = auxdata.map { .numbers($0) }
    object["factors"] = factors.map { .numbers($0) }
    object["sigmas"] = sigmas.map { .numbers($0) }
    object["fixed"] = fixed.map { .bool($0) }
    return .object(object)
  }
}

extension JSONValue {
  package static func numbers(_ values: [Double]) -> JSONValue { .array(values.map { .real($0) }) }
}
