import ArgumentParser
import DecayChains
import Foundation

/// `hep decay`: decay files and decay descriptors.
struct Decay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decay", abstract: "Read a decay file or a decay descriptor.",
    discussion: """
      hep decay DECAY.DEC                       the particles that decay, and what is wrong in the file
      hep decay DECAY.DEC D*+                   the decay modes of a particle
      hep decay DECAY.DEC D*+ --chains --stable pi0 --stable K_S0
      hep decay --descriptor 'D*+ -> (D0 -> K- pi+) pi+' -o chain.svg

      Statements that can't be understood end the reading with exit code 1 and their line; with \
      --lenient they are left out, and listed on standard error.
      """)

  @Argument(help: "The decay file.", completion: .file(extensions: ["dec", "DEC"]))
  var file: String?

  @Argument(help: "The particle whose decays to print.")
  var mother: String?

  @Option(help: "A decay descriptor, instead of a file.")
  var descriptor: String?

  @Flag(help: "Print all chains that follow, with their visible branching fractions.")
  var chains = false

  @Option(help: "A particle that is not to decay, for --chains; may be repeated.")
  var stable: [String] = []

  @Flag(help: "Leave out statements that can't be understood.")
  var lenient = false

  @Option(
    name: .shortAndLong,
    help: "Write the descriptor's chain as a picture: a name that ends in .svg.",
    completion: .file(extensions: ["svg"]))
  var output: String?

  func validate() throws {
    guard (file == nil) != (descriptor == nil) else {
      throw ValidationError("give either a file or --descriptor")
    }
    if output != nil, descriptor == nil { throw ValidationError("-o needs --descriptor") }
    if let output, !output.hasSuffix(".svg") { throw ValidationError("-o needs a name in .svg") }
    if chains, mother == nil { throw ValidationError("--chains needs a particle") }
    if !stable.isEmpty, !chains { throw ValidationError("--stable needs --chains") }
  }

  func run() throws {
    if let descriptor {
      try draw(DecayChain(descriptor: descriptor))
    } else if let file {
      try read(file)
    }
  }

  private func draw(_ chain: DecayChain) throws {
    guard let output else { return StandardOutput.print(chain.tree) }
    do {
      try Data(chain.svg().utf8).write(to: URL(fileURLWithPath: output))
    } catch {
      throw InputError("\(output) can't be written: \(error.localizedDescription)")
    }
  }

  private func read(_ path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InputError("\(path) can't be read")
    }
    let decays = try DecayFile(String(decoding: data, as: UTF8.self), lenient: lenient)
    for diagnostic in decays.diagnostics { StandardError.print("\(path): \(diagnostic)") }
    if let mother {
      try chains ? printChains(decays, mother) : printModes(decays, mother)
    } else {
      var table = TextTable()
      for mother in decays.mothers {
        table.append([mother, "\(decays.modes(of: mother)?.count ?? 0) modes"])
      }
      table.lines.forEach(StandardOutput.print)
    }
  }

  private func printModes(_ decays: DecayFile, _ mother: String) throws {
    guard let modes = decays.modes(of: mother) else {
      _ = try decays.chains(of: mother)
      return
    }
    var table = TextTable()
    for mode in modes {
      let model = mode.model.map { "\($0)" } ?? ""
      table.append([
        "\(mode.branchingFraction)", mode.daughters.joined(separator: " "),
        (mode.usesPhotos ? "PHOTOS " : "") + model,
      ])
    }
    table.lines.forEach(StandardOutput.print)
  }

  private func printChains(_ decays: DecayFile, _ mother: String) throws {
    var table = TextTable()
    for chain in try decays.chains(of: mother, stable: Set(stable)) {
      table.append(["\(chain.visibleBranchingFraction)", "\(chain)"])
    }
    table.lines.forEach(StandardOutput.print)
  }
}
