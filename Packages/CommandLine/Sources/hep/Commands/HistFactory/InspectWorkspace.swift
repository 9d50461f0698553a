import ArgumentParser
import HistFactory

/// `hep histfactory inspect`: what is in a workspace.
struct InspectWorkspace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show channels, samples, parameters and what looks wrong.")

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let document = try options.read()
    let workspace = document.workspace
    let model = try options.model(of: document)
    switch options.format {
    case .text: printText(workspace, model)
    case .json: printJSON(workspace, model)
    }
    if let note = try options.missingPOI(in: document) { StandardError.print("note: \(note)") }
  }

  private func printText(_ workspace: Workspace, _ model: HistFactoryModel) {
    var channels = TextTable()
    channels.append(["channel", "bins", "events", "expected", "samples"])
    let rates = model.expectedRates(at: model.parameters.map(\.start))
    for channel in model.channels {
      channels.append([
        channel.name, "\(channel.bins.count)",
        model.mainData[channel.bins].reduce(0, +).shown(),
        rates[channel.bins].reduce(0, +).shown(), channel.samples.joined(separator: " "),
      ])
    }
    channels.lines.forEach(StandardOutput.print)
    StandardOutput.print("")
    var parameters = TextTable()
    parameters.append(["parameter", "type", "start", "limits", "constraint"])
    for set in model.parameterSets {
      for (index, name) in zip(set.range, set.parameterNames) {
        parameters.append([name, set.types.joined(separator: "+")] + row(model, set, index))
      }
    }
    parameters.lines.forEach(StandardOutput.print)
    StandardOutput.print("")
    for measurement in workspace.measurements {
      StandardOutput.print(
        "measurement \(measurement.name), parameter of interest \(measurement.poi)")
    }
    StandardOutput.print("sha256 \(workspace.digest())")
    for warning in workspace.warnings { StandardError.print("warning: \(warning)") }
  }

  private func row(_ model: HistFactoryModel, _ set: ParameterSet, _ index: Int) -> [String] {
    let parameter = model.parameters[index]
    let place = index - set.range.lowerBound
    let limits = "[\(parameter.lower?.shown() ?? ""), \(parameter.upper?.shown() ?? "")]"
    let constraint =
      switch set.constraint {
      case .none: ""
      case .gaussian(let sigmas): "Gaussian \(sigmas[place].shown())"
      case .poisson(let factors): "Poisson \(factors[place].shown())"
      }
    return [
      parameter.start.shown(), parameter.isFixed ? "fixed" : limits, constraint,
    ]
  }

  private func printJSON(_ workspace: Workspace, _ model: HistFactoryModel) {
    JSONText.printObject { json in
      json.key("channels")
      json.beginArray()
      for channel in model.channels {
        json.beginObject()
        json.member("name", channel.name)
        json.key("bins")
        json.integer(channel.bins.count)
        json.member("samples", channel.samples)
        json.member("data", Array(model.mainData[channel.bins]))
        json.endObject()
      }
      json.endArray()
      json.key("parameters")
      json.beginArray()
      for set in model.parameterSets {
        for (index, name) in zip(set.range, set.parameterNames) {
          let parameter = model.parameters[index]
          json.beginObject()
          json.member("name", name)
          json.member("types", set.types)
          json.member("init", parameter.start)
          json.member("bounds", [parameter.lower, parameter.upper].compactMap { $0 })
          json.key("fixed")
          json.bool(parameter.isFixed)
          json.endObject()
        }
      }
      json.endArray()
      json.member("measurements", workspace.measurements.map(\.name))
      json.member("poi", model.poi?.name ?? "")
      json.member("digest", workspace.digest())
      json.member("warnings", workspace.warnings)
    }
  }
}
