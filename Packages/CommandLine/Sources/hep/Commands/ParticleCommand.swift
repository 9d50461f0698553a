import ArgumentParser
import ParticleData

/// `hep particle`: what is known of particles.
struct ParticleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "particle", abstract: "Say what is known of a particle, or search for particles.",
    discussion: """
      hep particle -521                       by number
      hep particle B+                         by name
      hep particle 'Lambda(c)*'               all names of a pattern, as a table
      hep particle psi --json

      One particle is described in full, several in a line each. Masses and widths are in GeV.
      """)

  @Argument(help: "A PDG number, a name with charge, or a pattern of names.")
  var particle: String

  @Flag(help: "Print JSON: an array of objects with id, name, latex, mass, width, charge and more.")
  var json = false

  /// The words of a command line with negative numbers of particles behind “--”, or else they were options.
  static func guardingNumbers(in words: some Sequence<String>) -> [String] {
    let words = Array(words)
    guard words.first == configuration.commandName, !words.contains("--") else { return words }
    let isNumber = { (word: String) in word.hasPrefix("-") && Int(word) != nil }
    let numbers = words.filter(isNumber)
    return numbers.isEmpty ? words : words.filter { !isNumber($0) } + ["--"] + numbers
  }

  func run() throws {
    let particles = try found()
    if json {
      var text = JSONText()
      text.beginArray()
      for particle in particles {
        text.newline()
        text.particle(particle)
      }
      text.newline()
      text.endArray()
      StandardOutput.write(text.lines)
    } else if particles.count == 1 {
      StandardOutput.print(particles[0].summary)
    } else {
      Self.table(particles).lines.forEach(StandardOutput.print)
    }
  }

  private func found() throws -> [Particle] {
    if let number = Int32(particle) { return [try Particle(PDGID(number))] }
    if let exact = ParticleTable.pdg[particle] { return [exact] }
    if let id = PDGID(evtGenName: particle) { return [try Particle(id)] }
    let matches = ParticleTable.pdg.search(particle)
    return matches.isEmpty ? [try Particle(named: particle)] : matches
  }

  private static func table(_ particles: [Particle]) -> TextTable {
    var table = TextTable()
    for particle in particles {
      let mass = particle.mass.map { "\($0) GeV" } ?? "mass unknown"
      let width = particle.width.map { "width \($0) GeV" } ?? ""
      table.append(["\(particle.id)", particle.name, particle.unicodeName, mass, width])
    }
    return table
  }
}
