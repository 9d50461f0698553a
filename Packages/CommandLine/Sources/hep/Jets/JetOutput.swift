import JetSubstructure
import Jets
import Vectors

/// The jets of one event after the other, as text or JSON.
struct JetOutput {
  private let format: JetsCommand.Format
  private let hasArea: Bool
  private let groomer: SoftDrop?
  private var json = JSONText()

  init(format: JetsCommand.Format, hasArea: Bool, groomer: NumberPair?) {
    self.format = format
    self.hasArea = hasArea
    self.groomer = groomer.map { SoftDrop(zCut: $0.first, beta: $0.second) }
    if format == .json { json.beginArray() }
  }

  mutating func append(_ jets: [Jet], event: Int) throws {
    switch format {
    case .json: try appendJSON(jets, event)
    case .text: try printText(jets, event)
    }
  }

  mutating func finish() {
    guard format == .json else { return }
    json.newline()
    json.endArray()
    StandardOutput.write(json.lines)
  }

  private mutating func appendJSON(_ jets: [Jet], _ event: Int) throws {
    json.newline()
    json.beginObject()
    json.key("event")
    json.integer(event)
    json.key("jets")
    json.beginArray()
    for jet in jets {
      json.newline()
      json.beginObject()
      numbers(["pt": jet.pt, "rapidity": jet.rapidity, "phi": jet.phi, "mass": jet.mass])
      if hasArea { numbers(["area": jet.area ?? .nan, "area_error": jet.areaError ?? .nan]) }
      constituents(jet.constituentIndices)
      if let groomed = try groomer?.groom(jet) {
        json.key("softdrop")
        json.beginObject()
        let momentum = groomed.jet.momentum
        numbers([
          "pt": momentum.pt, "rapidity": groomed.subjet.rapidity, "phi": groomed.subjet.phi,
          "mass": momentum.mass, "zg": groomed.symmetry, "rg": groomed.deltaR,
        ])
        constituents(groomed.jet.constituentIndices)
        json.endObject()
      }
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private mutating func numbers(_ values: KeyValuePairs<String, Double>) {
    for (name, value) in values {
      json.key(name)
      json.number(value)
    }
  }

  private mutating func constituents(_ indices: [Int]) {
    json.key("constituents")
    json.beginArray()
    for index in indices { json.integer(index) }
    json.endArray()
  }

  private func printText(_ jets: [Jet], _ event: Int) throws {
    var table = TextTable()
    var names = ["pt", "rapidity", "phi", "mass", "particles"]
    if hasArea { names.append("area") }
    if groomer != nil { names += ["groomed mass", "zg", "rg"] }
    table.append(names)
    for jet in jets {
      var cells = [jet.pt, jet.rapidity, jet.phi, jet.mass].map(Self.short)
      cells.append("\(jet.constituentIndices.count)")
      if hasArea { cells.append(Self.short(jet.area ?? .nan)) }
      if let groomed = try groomer?.groom(jet) {
        let values = [groomed.jet.momentum.mass, groomed.symmetry, groomed.deltaR]
        cells += values.map(Self.short)
      }
      table.append(cells)
    }
    StandardOutput.print("event \(event): \(jets.count) jets")
    table.lines.forEach(StandardOutput.print)
  }

  /// Five digits after the point.
  private static func short(_ value: Double) -> String {
    guard value.magnitude < 1e12 else { return "\(value)" }
    let scaled = (value.magnitude * 1e5).rounded()
    let whole = Int(scaled / 1e5)
    let digits = String(Int(scaled) % 100_000)
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return "\(sign)\(whole)." + String(repeating: "0", count: 5 - digits.count) + digits
  }
}
