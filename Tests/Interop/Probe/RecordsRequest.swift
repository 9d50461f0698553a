import GeneratorTrees
import HepMC
import LHE
import ROOTFiles

/// Reads a file of event records and writes it again, in the form that the name of the output has.
struct RecordsRequest: Request {
  var input: String
  var output: String
  /// `asciiv3`, `genEvent`, `hepevt` or `lhe`.
  var format: String

  func answer() throws -> [String: Int] {
    switch format {
    case "lhe": ["events": try copyLHE()]
    case "genEvent": ["events": try copyHepMC(.genEvent)]
    case "hepevt": ["events": try copyHepMC(.hepevt)]
    default: ["events": try input.hasSuffix(".root") ? copyTree() : copyHepMC(.asciiv3)]
    }
  }

  private func copyTree() throws -> Int {
    let events = try HepMCTree(try ROOTFile(input))
    let writer = try HepMCWriter(output, run: events.run)
    while let event = try events.next() { try writer.write(event) }
    try writer.finish()
    return events.count
  }

  private func copyHepMC(_ format: HepMCFormat) throws -> Int {
    let reader = try HepMCReader(input)
    guard let first = try reader.next() else { return 0 }
    let writer = try HepMCWriter(output, format: format, run: reader.run)
    try writer.write(first)
    var count = 1
    while let event = try reader.next() {
      try writer.write(event)
      count += 1
    }
    try writer.finish()
    return count
  }

  private func copyLHE() throws -> Int {
    let reader = try LHEReader(input)
    let writer = try LHEWriter(output, run: reader.run)
    var count = 0
    while let event = try reader.next() {
      try writer.write(event)
      count += 1
    }
    try writer.finish()
    return count
  }
}
