extension Workspace {
  /// What is allowed in a workspace and yet likely to be a mistake, one sentence for each.
  ///
  /// Negative rates and uncertainties, bins to which no sample contributes although events were
  /// observed there, and observations without a channel, each with channel, sample and bin; settings of
  /// parameters that there are not, and parameters of interest that are fixed, each with its measurement.
  public var warnings: [String] {
    var warnings: [String] = []
    for channel in channels {
      for sample in channel.samples {
        let owner = "sample \"\(sample.name)\" of channel \"\(channel.name)\""
        for (bin, rate) in sample.data.enumerated() where rate < 0 {
          warnings.append("\(owner) has the rate \(rate) in bin \(bin)")
        }
        for modifier in sample.modifiers {
          warnings += modifier.warnings.map { "\(owner): \($0)" }
        }
      }
      let observed = observations.first { $0.name == channel.name }?.data ?? []
      for bin in 0..<channel.binCount where channel.samples.allSatisfy({ $0.data[bin] == 0 }) {
        let events = observed[bin] > 0 ? ", where \(observed[bin]) events were observed" : ""
        warnings.append("channel \"\(channel.name)\" expects nothing in bin \(bin)\(events)")
      }
    }
    for observation in observations where !channels.contains(where: { $0.name == observation.name })
    {
      warnings.append("there are observations for \"\(observation.name)\", which is no channel")
    }
    return warnings + measurements.flatMap { settingWarnings(of: $0) }
  }

  private func settingWarnings(of measurement: MeasurementSpecification) -> [String] {
    let names = Set(channels.flatMap(\.samples).flatMap(\.modifiers).map(\.name))
    return measurement.parameters.compactMap { parameter in
      if !names.contains(parameter.name) {
        return
          "measurement \"\(measurement.name)\" sets \"\(parameter.name)\", which no modifier has"
      }
      if parameter.name == measurement.poi, parameter.fixed == true {
        return
          "measurement \"\(measurement.name)\" fixes its parameter of interest \"\(parameter.name)\""
      }
      return nil
    }
  }
}

extension Modifier {
  fileprivate var warnings: [String] {
    switch kind {
    case .shapesys(let data), .staterror(let data):
      data.enumerated().filter { $0.element < 0 }.map {
        "\(type) \"\(name)\" has the uncertainty \($0.element) in bin \($0.offset)"
      }
    case .histosys(let lo, let hi):
      [("lo", lo), ("hi", hi)].flatMap { end, rates in
        rates.enumerated().filter { $0.element < 0 }.map {
          "histosys \"\(name)\" has the \(end) rate \($0.element) in bin \($0.offset)"
        }
      }
    case .normsys(let lo, let hi):
      [("lo", lo), ("hi", hi)].filter { $0.1 <= 0 }.map {
        "normsys \"\(name)\" has the \($0.0) factor \($0.1)"
      }
    case .normfactor, .shapefactor, .lumi: []
    }
  }
}
