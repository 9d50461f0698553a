/// Whether the parts of a workspace go together: what a schema cannot say.
struct WorkspaceCheck {
  private let workspace: Workspace

  init(_ workspace: Workspace) { self.workspace = workspace }

  func run() throws(HistFactoryError) {
    try unique("channel", workspace.channels.map(\.name), at: .top / "channels")
    try unique("observation", workspace.observations.map(\.name), at: .top / "observations")
    try unique("measurement", workspace.measurements.map(\.name), at: .top / "measurements")
    for (index, channel) in workspace.channels.enumerated() {
      try check(channel, at: .top / "channels" / index)
    }
    try checkObservations()
    for (index, measurement) in workspace.measurements.enumerated() {
      try unique(
        "setting of parameter", measurement.parameters.map(\.name),
        at: .top / "measurements" / index / "config" / "parameters")
    }
  }

  private func unique(_ what: String, _ names: [String], at path: JSONPath)
    throws(HistFactoryError)
  {
    var seen: Set<String> = []
    for (index, name) in names.enumerated() where !seen.insert(name).inserted {
      throw HistFactoryError(
        .contradiction, "there are two of \(what) \"\(name)\"", path: path / index)
    }
  }

  private func check(_ channel: Channel, at path: JSONPath) throws(HistFactoryError) {
    try unique(
      "sample in channel \"\(channel.name)\":", channel.samples.map(\.name), at: path / "samples")
    for (index, sample) in channel.samples.enumerated() {
      let place = path / "samples" / index
      let owner = "sample \"\(sample.name)\" of channel \"\(channel.name)\""
      guard sample.data.count == channel.binCount else {
        throw HistFactoryError(
          .contradiction,
          "\(owner) has \(sample.data.count) bins, but the channel's first sample has "
            + "\(channel.binCount)", path: place / "data")
      }
      try unique(
        "modifier in \(owner):", sample.modifiers.map { "\($0.type)/\($0.name)" },
        at: place / "modifiers")
      for (number, modifier) in sample.modifiers.enumerated() {
        try check(modifier, of: sample, owner: owner, at: place / "modifiers" / number)
      }
    }
  }

  private func check(
    _ modifier: Modifier, of sample: Sample, owner: String, at path: JSONPath
  ) throws(HistFactoryError) {
    let lists: [(JSONPath, [Double])]
    switch modifier.kind {
    case .histosys(let lo, let hi):
      lists = [(path / "data" / "lo_data", lo), (path / "data" / "hi_data", hi)]
    case .shapesys(let data), .staterror(let data): lists = [(path / "data", data)]
    case .normfactor, .normsys, .shapefactor, .lumi: lists = []
    }
    for (place, list) in lists where list.count != sample.data.count {
      throw HistFactoryError(
        .contradiction,
        "\(modifier.type) \"\(modifier.name)\" has \(list.count) numbers, but \(owner) has "
          + "\(sample.data.count) bins", path: place)
    }
  }

  private func checkObservations() throws(HistFactoryError) {
    for (index, channel) in workspace.channels.enumerated() {
      let place = workspace.observations.firstIndex { $0.name == channel.name }
      guard let place else {
        throw HistFactoryError(
          .contradiction, "there are no observations for channel \"\(channel.name)\"",
          path: .top / "channels" / index)
      }
      let data = workspace.observations[place].data
      let path = JSONPath.top / "observations" / place / "data"
      guard data.count == channel.binCount else {
        throw HistFactoryError(
          .contradiction,
          "\(data.count) bins were observed in channel \"\(channel.name)\", but its samples have "
            + "\(channel.binCount)", path: path)
      }
      if let bin = data.firstIndex(where: { $0 < 0 }) {
        throw HistFactoryError(
          .contradiction,
          "\(data[bin]) events were observed in bin \(bin) of channel \"\(channel.name)\": "
            + "a count is not negative", path: path / bin)
      }
    }
  }
}
