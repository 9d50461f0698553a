import HistFactory

/// One analysis of a document with all that it refers to.
struct Analysis {
  /// A distribution with what was observed of it.
  struct Pair {
    let distribution: JSONReader
    let data: JSONReader
  }

  /// A parameter in a point: its value, and whether it stays there.
  struct Setting {
    let value: Double
    let isConstant: Bool
  }

  let name: String
  let pairs: [Pair]
  let auxiliary: [JSONReader]
  let parametersOfInterest: [String]
  let settings: [String: Setting]
  let ranges: [String: (min: Double?, max: Double?)]
}

extension HS3Document {
  /// The analysis of a name, or the likelihood if there are no analyses.
  ///
  /// Without a name it is the only one there is; the likelihood of Asimov data that ROOT writes beside
  /// that of the observed ones does not count.
  func analysis(_ name: String?) throws -> Analysis {
    let analyses = analyses.names.isEmpty ? likelihoods : self.analyses
    let part = try analyses.part(name ?? onlyName(in: analyses), for: nil)
    let likelihood =
      self.analyses.names.isEmpty
      ? part : try likelihoods.part(part.string("likelihood"), for: part)
    return Analysis(
      name: try part.string("name"), pairs: try pairs(likelihood),
      auxiliary: try likelihood.names("aux_distributions").map {
        try distributions.part($0, for: likelihood)
      },
      parametersOfInterest: try part.names("parameters_of_interest"),
      settings: try settings(from: part.optional("init")), ranges: try ranges(of: part))
  }

  private func onlyName(in analyses: Section) throws -> String {
    let real = try analyses.names.filter { name in
      guard let part = analyses[name] else { return false }
      let likelihood =
        try part.optional("likelihood").flatMap { likelihoods[try $0.text()] } ?? part
      return try !(likelihood.optional("data")?.elements() ?? []).contains {
        $0.value.string?.lowercased().hasPrefix("asimov") ?? false
      }
    }
    let choice = real.isEmpty ? analyses.names : real
    guard choice.count <= 1, let only = choice.first else {
      throw HS3Error(
        .contradiction,
        choice.isEmpty
          ? "the document has neither analyses nor likelihoods"
          : "there are several analyses: choose one of "
            + choice.map { "\"\($0)\"" }.joined(separator: ", "))
    }
    return only
  }

  private func pairs(_ likelihood: JSONReader) throws -> [Analysis.Pair] {
    let names = try likelihood.names("distributions")
    let data = try likelihood.reader("data").elements()
    guard names.count == data.count else {
      throw likelihood.contradiction(
        "there are \(names.count) distributions, but \(data.count) data")
    }
    return try zip(names, data).map { name, datum in
      Analysis.Pair(
        distribution: try distributions.part(name, for: likelihood),
        data: try datum.value.string.map { try self.data.part($0, for: datum) } ?? datum)
    }
  }

  /// The values of parameters: the first point that has one counts, and the one asked for comes first.
  func settings(from first: JSONReader? = nil) throws -> [String: Analysis.Setting] {
    var order = points.names.filter { $0 == "default_values" }
    order += points.names.filter { $0 != "default_values" }
    if let first {
      let name = try first.text()
      _ = try points.part(name, for: first)
      order.insert(name, at: 0)
    }
    var settings: [String: Analysis.Setting] = [:]
    for point in order.compactMap({ points[$0] }) {
      for parameter in try point.reader("parameters").elements() {
        let name = try parameter.string("name")
        guard settings[name] == nil else { continue }
        settings[name] = Analysis.Setting(
          value: try parameter.number("value"), isConstant: try parameter.flag("const") ?? false)
      }
    }
    return settings
  }

  /// The ranges of the domains that an analysis names; of all without one.
  func ranges(of analysis: JSONReader?) throws -> [String: (min: Double?, max: Double?)] {
    var names = try analysis?.names("domains") ?? []
    if let domain = analysis?.optional("domain") { names.append(try domain.text()) }
    if names.isEmpty { names = domains.names }
    var ranges: [String: (min: Double?, max: Double?)] = [:]
    for name in names {
      for axis in try domains.part(name, for: analysis).reader("axes").elements() {
        let name = try axis.string("name")
        guard ranges[name] == nil else { continue }
        let low = try axis.optional("min")?.number()
        let high = try axis.optional("max")?.number()
        if let low, let high, low > high {
          throw axis.contradiction(
            "the range of \"\(name)\" from \(low) to \(high) holds no number")
        }
        ranges[name] = (low, high)
      }
    }
    return ranges
  }
}
