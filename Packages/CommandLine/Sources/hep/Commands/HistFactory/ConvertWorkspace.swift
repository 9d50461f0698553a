import ArgumentParser
import Foundation
import HistFactory

/// `hep histfactory convert`: between pyhf's workspaces and documents of HS3.
struct ConvertWorkspace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Write a workspace of pyhf as HS3, or the other way round.",
    discussion: """
      hep histfactory convert workspace.json -o hs3.json
      hep histfactory convert root.json --measurement simPdf_obsData -o workspace.json

      One measurement is written, with the patches that are given. What pyhf's schema has no words for, \
      such as a Poisson constraint of a staterror, stands in the settings of the measurement.
      """)

  @OptionGroup var options: WorkspaceOptions

  @Option(name: .shortAndLong, help: "The file to write; standard output if none is given.")
  var output: String?

  func validate() throws {
    if options.poi.value != nil || options.poi.name != nil {
      throw ValidationError("a conversion keeps the parameter of interest")
    }
  }

  func run() throws {
    let text = try options.converted().text
    guard let output else { return StandardOutput.print(text) }
    try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: output))
  }
}
