/// Lays the channels, samples and modifiers of a workspace out in flat tables.
struct ModelBuilder {
  private(set) var model = CompiledModel()
  private(set) var channels: [HistFactoryModel.ModelChannel] = []
  private(set) var data: [Double] = []
  private let workspace: Workspace
  private let interpolation: Interpolation
  private let sets: [ParameterSet]
  private let starts: [String: Int]

  init(
    _ workspace: Workspace, sets: [ParameterCollector.Collected], interpolation: Interpolation
  ) {
    self.workspace = workspace
    self.interpolation = interpolation
    self.sets = sets.map(\.set)
    starts = Dictionary(uniqueKeysWithValues: self.sets.map { ($0.name, $0.range.lowerBound) })
  }

  mutating func build() throws(HistFactoryError) {
    model.parameterCount = sets.last?.range.upperBound ?? 0
    model.shapeCode = interpolation.histosys
    for (index, channel) in workspace.sorted(workspace.channels, by: \.name) {
      let bins = model.binCount..<model.binCount + channel.binCount
      let samples = workspace.sorted(channel.samples, by: \.name)
      let first = model.cells.count
      for (number, sample) in samples {
        try add(sample, bins: bins, at: .top / "channels" / index / "samples" / number)
      }
      model.channels.append(first..<model.cells.count)
      model.binCount = bins.upperBound
      channels.append(
        HistFactoryModel.ModelChannel(
          name: channel.name, bins: bins, samples: samples.map(\.element.name)))
      data += workspace.observations.first { $0.name == channel.name }?.data ?? []
    }
    model.bentParameters = Array(Set(model.shapeParameters)).sorted()
    addConstraints()
  }

  private mutating func add(_ sample: Sample, bins: Range<Int>, at path: JSONPath)
    throws(HistFactoryError)
  {
    var cell = CompiledModel.Cell(
      bins: bins, firstRate: model.nominal.count,
      shapes: model.shapeParameters.count..<model.shapeParameters.count,
      firstShape: model.shapes.count, factors: model.factors.count..<model.factors.count,
      binFactors: model.binFactors.count..<model.binFactors.count)
    model.nominal += sample.data
    var shapes: [(odd: [Double], even: [Double])] = []
    for (number, modifier) in workspace.sorted(sample.modifiers, by: \.name) {
      guard let start = starts[modifier.name] else { continue }
      switch modifier.kind {
      case .normfactor, .lumi: model.factors.append(NormFactor(parameter: start))
      case .normsys(let lo, let hi):
        try check(lo, hi, modifier, sample, at: path / "modifiers" / number)
        model.factors.append(
          NormFactor(parameter: start, lo: lo, hi: hi, code: interpolation.normsys))
      case .histosys(let lo, let hi):
        let ends = zip(sample.data, zip(lo, hi))
        let odd = ends.map { 0.5 * ($1.1 - $1.0) }
        let even = ends.map { ($1.1 + $1.0 - 2 * $0) / 16 }
        if odd.allSatisfy({ $0 == 0 }) && even.allSatisfy({ $0 == 0 }) { continue }
        model.shapeParameters.append(start)
        shapes.append((odd, even))
      case .shapesys, .staterror, .shapefactor: model.binFactors.append(start)
      }
    }
    for bin in sample.data.indices {
      model.shapes += shapes.map { $0.odd[bin] } + shapes.map { $0.even[bin] }
    }
    cell.shapes = cell.shapes.lowerBound..<model.shapeParameters.count
    cell.factors = cell.factors.lowerBound..<model.factors.count
    cell.binFactors = cell.binFactors.lowerBound..<model.binFactors.count
    model.cells.append(cell)
  }

  private func check(
    _ lo: Double, _ hi: Double, _ modifier: Modifier, _ sample: Sample, at path: JSONPath
  ) throws(HistFactoryError) {
    let needsPowers = interpolation.normsys == .code1 || interpolation.normsys == .code4
    guard needsPowers, lo <= 0 || hi <= 0 else { return }
    throw HistFactoryError(
      .contradiction,
      "normsys \"\(modifier.name)\" of sample \"\(sample.name)\" has the factors "
        + "\(lo) and \(hi), but interpolation code \(interpolation.normsys.rawValue) needs positive "
        + "ones: mend them, or use code 0 or 2", path: path / "data")
  }

  private mutating func addConstraints() {
    var datum = 0
    for set in sets {
      switch set.constraint {
      case .none: continue
      case .gaussian(let sigmas):
        for (place, sigma) in sigmas.enumerated() {
          model.gaussians.append(
            .init(parameter: set.range.lowerBound + place, datum: datum + place, sigma: sigma))
        }
      case .poisson(let factors):
        for (place, factor) in factors.enumerated() {
          model.poissons.append(
            .init(parameter: set.range.lowerBound + place, datum: datum + place, factor: factor))
        }
      }
      datum += set.range.count
    }
  }
}
