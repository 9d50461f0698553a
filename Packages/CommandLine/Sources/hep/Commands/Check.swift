import ArgumentParser
import ROOTFiles

/// `hep check`: whether all of a file can be read.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read all of a file, and tell what cannot be read and why.",
    discussion: """
      hep check events.root
      hep check events.hepmc.gz

      Every record is decompressed and its checksums are verified; every object is decoded, and every \
      basket and page. Things of a kind that can't be read are listed as "unsupported". Of HepMC and LHE \
      files every event is decoded, and one that follows NuHepMC is compared with its rules. \
      The exit code is 1 when something is damaged.
      """)

  @Argument(help: "The file.", completion: .file())
  var file: String

  func run() throws {
    if let records = try InputFile.records(file) { return try check(records) }
    let source = try InputFile.root(file)
    var count = 0
    let found = source.check { _ in count += 1 }
    for problem in found {
      let place = [problem.path, problem.column ?? ""].filter { !$0.isEmpty }.joined(separator: "/")
      let kind = problem.isDamage ? "damaged" : "unsupported"
      StandardOutput.print("\(kind): \(place.isEmpty ? "the file" : place): \(problem.failure)")
    }
    let damaged = found.count { $0.isDamage }
    StandardOutput.print("\(count) objects, \(damaged) problems")
    if damaged > 0 { throw ExitCode.failure }
  }

  private func check(_ records: RecordFile) throws {
    var problems = 0
    let count = records.check { problem in
      problems += 1
      StandardOutput.print(problem)
    }
    StandardOutput.print("\(count) events, \(problems) problems")
    if problems > 0 { throw ExitCode.failure }
  }
}
