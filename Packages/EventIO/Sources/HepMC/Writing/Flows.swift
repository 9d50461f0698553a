/// What HepMC2 writes on the line of a particle and HepMC3 as attributes.
struct Flows {
  private typealias Value = (name: [UInt8], value: [UInt8])

  private var values: [Int: [Value]] = [:]

  init(_ event: HepMCEvent) {
    let attributes = event.attributes
    for place in attributes.owners.indices where attributes.owners[place] > 0 {
      let name = attributes.name(at: place)
      let isAngle = name.elementsEqual("theta".utf8) || name.elementsEqual("phi".utf8)
      guard isAngle || name.starts(with: "flow".utf8) else { continue }
      values[Int(attributes.owners[place]) - 1, default: []].append(
        (name, Array(attributes.value(at: place))))
    }
  }

  /// Whether there is anything to say of a particle.
  func has(particle: Int) -> Bool { !values.isEmpty && values[particle] != nil }

  func value(_ name: StaticString, of particle: Int, else absent: [UInt8]) -> [UInt8] {
    guard let values = values[particle] else { return absent }
    return values.first { $0.name == Array(name.description.utf8) }?.value ?? absent
  }

  /// Codes and lines: of `flow1`, `flow2` … or of the list `flows`, which counts from one.
  func lines(of particle: Int) -> [(code: [UInt8], line: [UInt8])] {
    guard let values = values[particle] else { return [] }
    var lines: [(code: [UInt8], line: [UInt8])] = []
    for (name, value) in values where name.starts(with: "flow".utf8) {
      if name == Array("flows".utf8) {
        for (place, line) in value.split(separator: 0x20).enumerated() {
          lines.append((Array(String(place + 1).utf8), Array(line)))
        }
      } else {
        lines.append((Array(name.dropFirst(4)), value))
      }
    }
    return lines
  }
}
