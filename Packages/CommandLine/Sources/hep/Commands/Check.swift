import ArgumentParser
import ROOTFiles

/// `hep check`: whether all of a file can be read.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read all of a ROOT file, and tell what cannot be read and why.",
    discussion: """
      hep check events.root

      Every record is decompressed and its checksums are verified; every object is decoded, and every \
      basket and page. Things of a kind that can't be read are listed as "unsupported". \
      The exit code is 1 when something is damaged.
      """)

  @Argument(help: "The file.", completion: .file())
  var file: String

  func run() throws {
    let source = try ROOTFile(file)
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
}
