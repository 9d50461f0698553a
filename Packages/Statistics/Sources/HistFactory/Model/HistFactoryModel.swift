import Minimization

/// A workspace made ready to compute: parameters, and flat tables for the rates.
///
///     let model = try HistFactoryModel(workspace)
///     let rates = model.expectedRates(at: model.parameters.map(\.start))
///     let fit = try HistFactoryLikelihood(model).minimize()
///
/// Channels, samples and parameters are in the order in which pyhf has them: names in alphabetical
/// order, parameters by the type of their modifier first.
public struct HistFactoryModel: Sendable {
  /// A channel and its bins in the data.
  public struct ModelChannel: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The bins in the data.
    public let bins: Range<Int>
    /// The names of its samples, in alphabetical order.
    public let samples: [String]
  }

  /// The channels, in alphabetical order.
  public let channels: [ModelChannel]

  /// The parameters by name, in their order.
  public let parameterSets: [ParameterSet]

  /// All parameters with their starts, limits and whether they are fixed.
  public let parameters: [Parameter]

  /// The name of the measurement.
  public let measurement: String

  /// The place of the parameter of interest; `nil` if there is none.
  public let poiIndex: Int?

  /// What was observed in all bins, channel by channel.
  public let mainData: [Double]

  /// What the auxiliary measurements of the constraints observed.
  public let auxiliaryData: [Double]

  let compiled: CompiledModel

  /// Makes a model of one measurement of a workspace.
  ///
  /// - Parameters:
  ///   - workspace: the workspace.
  ///   - measurement: the name of the measurement; the first one if none is given.
  ///   - poi: the parameter of interest, if it is not the measurement's.
  ///   - interpolation: the interpolation codes.
  /// - Throws: ``HistFactoryError`` that names the parameter, channel or sample at fault.
  public init(
    _ workspace: Workspace, measurement: String? = nil, poi: String? = nil,
    interpolation: Interpolation = .standard
  ) throws(HistFactoryError) {
    let specification = try workspace.measurement(measurement)
    let sets = try ParameterCollector(workspace, specification).collect()
    var builder = ModelBuilder(workspace, sets: sets, interpolation: interpolation)
    try builder.build()
    self.measurement = specification.name
    channels = builder.channels
    compiled = builder.model
    mainData = builder.data
    parameterSets = sets.map(\.set)
    parameters = sets.flatMap(\.parameters)
    auxiliaryData = sets.flatMap(\.set.auxiliaryData)
    let place = workspace.measurements.firstIndex { $0.name == specification.name } ?? 0
    poiIndex = try Self.poi(
      poi ?? specification.poi, in: parameterSets,
      at: poi == nil ? .top / "measurements" / place / "config" / "poi" : nil)
  }

  private static func poi(
    _ name: String, in sets: [ParameterSet], at path: JSONPath?
  ) throws(HistFactoryError) -> Int? {
    if name.isEmpty { return nil }
    guard let set = sets.first(where: { $0.name == name }) else {
      if let index = sets.flatMap(\.parameterNames).firstIndex(of: name) { return index }
      throw .unknown("parameter", name, known: sets.map(\.name), path: path)
    }
    guard set.range.count == 1 else {
      throw HistFactoryError(
        .contradiction,
        "the parameter of interest \"\(name)\" stands for \(set.range.count) "
          + "parameters: choose one of them, such as \"\(set.parameterNames[0])\"", path: path)
    }
    return set.range.lowerBound
  }

  /// The parameter of interest.
  public var poi: Parameter? { poiIndex.map { parameters[$0] } }

  /// The number of bins in all channels together.
  public var binCount: Int { compiled.binCount }

  /// All data: the observed bins, then the auxiliary data.
  public var data: [Double] { mainData + auxiliaryData }

  /// The channel and the number of a bin within it, in words.
  func place(ofBin bin: Int) -> String {
    guard let channel = channels.first(where: { $0.bins.contains(bin) }) else {
      return "bin \(bin)"
    }
    return "bin \(bin - channel.bins.lowerBound) of channel \"\(channel.name)\""
  }

  func check(data: [Double]) throws(HistFactoryError) {
    guard data.count == binCount + auxiliaryData.count else {
      throw HistFactoryError(
        .data,
        "\(data.count) data were given, but the model has \(binCount) bins and "
          + "\(auxiliaryData.count) auxiliary data")
    }
    for (index, value) in data.enumerated() {
      let isMain = index < binCount
      guard value.isFinite, value >= 0 || !isMain else {
        throw HistFactoryError(
          .data,
          "the datum of \(isMain ? place(ofBin: index) : "auxiliary measurement \(index - binCount)")"
            + " is \(value)")
      }
    }
  }
}
