import HistFactory

/// A channel as it stands in a document.
struct WrittenChannel {
  var name: String
  var samples: [WrittenSample]
  var observed: [Double]
  var reader: JSONReader
}

/// A sample as it stands in a document.
struct WrittenSample {
  var name: String
  var contents: [Double]
  var errors: [Double]?
  var modifiers: [WrittenModifier]
}

/// A modifier as it stands in a document.
struct WrittenModifier {
  enum Kind {
    case normfactor
    case normsys(lo: Double, hi: Double)
    case histosys(lo: [Double], hi: [Double])
    case shapefactor
    case staterror
    /// With relative uncertainties.
    case shapesys([Double])
  }

  var kind: Kind
  var name: String
  /// One parameter, or one for each bin.
  var parameters: [String]
  /// The constraint by its kind, `Gauss` or `Poisson`.
  var constraint: String?
  /// The constraint by the name of a distribution.
  var constraintName: String?
  var reader: JSONReader

  var parameter: String { parameters[0] }

  var isByBin: Bool {
    switch kind {
    case .shapefactor, .staterror, .shapesys: true
    case .normfactor, .normsys, .histosys: false
    }
  }
}

/// Takes channels out of a document, and gathers the interpolation codes on the way.
struct ChannelReader {
  private(set) var normsys: Set<Interpolation.Normalization> = []
  private(set) var histosys: Set<Interpolation.Shape> = []

  mutating func channel(_ pair: Analysis.Pair) throws -> WrittenChannel {
    let reader = pair.distribution
    guard try pair.data.type == "binned" else {
      throw pair.data.unsupported("a channel of HistFactory needs binned data")
    }
    let observed = try pair.data.numbers("contents")
    var samples: [WrittenSample] = []
    for (index, item) in try reader.someElements("samples").enumerated() {
      samples.append(try sample(item, named: "sample\(index)", bins: observed.count))
    }
    return WrittenChannel(
      name: try reader.string("name"), samples: samples, observed: observed, reader: reader)
  }

  private mutating func sample(_ reader: JSONReader, named name: String, bins: Int) throws
    -> WrittenSample
  {
    let data = try reader.reader("data")
    var sample = WrittenSample(
      name: try reader.optional("name")?.text() ?? name, contents: try data.numbers("contents"),
      errors: try data.optional("errors").map { _ in try data.numbers("errors") }, modifiers: [])
    try require(bins, sample.contents.count, data, "contents")
    try sample.errors.map { try require(bins, $0.count, data, "errors") }
    for item in try reader.optional("modifiers")?.elements() ?? [] {
      sample.modifiers.append(try modifier(item, bins: bins))
    }
    return sample
  }

  private func require(_ bins: Int, _ found: Int, _ reader: JSONReader, _ what: String) throws {
    guard found == bins else {
      throw HS3Error(
        .contradiction, "there are \(found) \(what), but the data of the channel have \(bins) bins",
        at: reader.path / what)
    }
  }

  private mutating func modifier(_ reader: JSONReader, bins: Int) throws -> WrittenModifier {
    let kind = try self.kind(reader, bins: bins)
    var parameters = try reader.names("parameters")
    if let one = try reader.optional("parameter")?.text() { parameters = [one] }
    let modifier = WrittenModifier(
      kind: kind, name: try reader.optional("name")?.text() ?? "", parameters: parameters,
      constraint: try (reader.optional("constraint_type") ?? reader.optional("constraint"))?.text(),
      constraintName: try reader.optional("constraint_name")?.text(), reader: reader)
    let expected = modifier.isByBin ? bins : 1
    guard parameters.count == expected else {
      throw reader.contradiction(
        "\(parameters.count) parameters are named, but a \(try reader.type) needs \(expected) here")
    }
    return modifier
  }

  private mutating func kind(_ reader: JSONReader, bins: Int) throws -> WrittenModifier.Kind {
    switch try reader.type {
    case "normfactor": return .normfactor
    case "shapefactor": return .shapefactor
    case "staterror": return .staterror
    case "normsys":
      normsys.insert(
        try code(
          reader, ["lin": .code0, "log": .code1, "parabolic": .code2], usual: .code4, Self.factor))
      let data = try reader.reader("data")
      return .normsys(lo: try data.number("lo"), hi: try data.number("hi"))
    case "histosys":
      histosys.insert(
        try code(
          reader, ["lin": .code0, "parabolic": .code2, "poly6": .code4p], usual: .code4p, Self.shape
        ))
      let data = try reader.reader("data")
      let (lo, hi) = (try data.reader("lo"), try data.reader("hi"))
      let ends = (lo: try lo.numbers("contents"), hi: try hi.numbers("contents"))
      try require(bins, ends.lo.count, lo, "contents")
      try require(bins, ends.hi.count, hi, "contents")
      return .histosys(lo: ends.lo, hi: ends.hi)
    case "shapesys":
      let data = try reader.reader("data")
      let values = try data.numbers("vals")
      try require(bins, values.count, data, "vals")
      if let bad = values.first(where: { $0 < 0 }) {
        throw data.contradiction("the relative uncertainty \(bad) is negative")
      }
      return .shapesys(values)
    case let type: throw reader.unsupported("the modifier \"\(type)\" is not one of HistFactory's")
    }
  }

  /// ROOT's numbers for the interpolation of factors; without one it takes 4, which it writes as 5.
  private static func factor(_ code: Double) -> Interpolation.Normalization? {
    switch code {
    case 0: .code0
    case 1: .code1
    case 2: .code2
    case 4, 5: .code4
    default: nil
    }
  }

  /// ROOT's numbers for the interpolation of shapes; without one it takes 4.
  private static func shape(_ code: Double) -> Interpolation.Shape? {
    switch code {
    case 0: .code0
    case 2: .code2
    case 4, 5: .code4p
    default: nil
    }
  }

  private func code<Code>(
    _ reader: JSONReader, _ words: [String: Code], usual: Code, _ number: (Double) -> Code?
  ) throws -> Code {
    guard let member = reader.optional("interpolation") else { return usual }
    let found: Code? =
      if let word = member.value.string { words[word] } else {
        try number(member.number())
      }
    guard let code = found else {
      throw member.unsupported("this interpolation is not supported for a \(try reader.type)")
    }
    return code
  }
}
