import ArgumentParser
import JetSubstructure
import Jets
import Vectors

/// `hep jets`: the jets of the events in a file.
struct JetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jets", abstract: "Cluster the particles of every event into jets.",
    discussion: """
      hep jets event.dat --algorithm antikt --radius 0.4 --pt-min 5
      hep jets event.dat --algorithm kt --radius 1 --softdrop 0.1,0 --area --format json
      hep jets events.hepmc.gz --radius 0.4 --pt-min 20 --no-neutrinos
      hep jets events.root --tree Events --columns 'Part_pt,Part_eta,Part_phi,Part_mass'

      HepMC, HEPEVT and LHE files, also compressed or on a web server, give their particles with status 1. \
      A .dat file has a particle on each line, px py pz E, and #END or an empty line between events. \
      JSON is a list of events {"event": n, "jets": [{"pt", "rapidity", "phi", "mass", "constituents"}]} \
      with indices of particles from 0. Durham and JADE need --dcut, --ycut or --exclusive.
      """)

  @Argument(help: "The file: .dat, .root, HepMC or LHE.", completion: .file())
  var file: String

  @OptionGroup var choice: JetChoice

  @Option(help: "The least transverse momentum of a jet, in GeV.")
  var ptMin = 0.0

  @Flag(help: "Measure active areas, with ghosts up to rapidity 6.")
  var area = false

  @Option(help: "Groom every jet with soft drop: zcut,beta.")
  var softdrop: NumberPair?

  @Flag(help: "Leave the neutrinos of HepMC and LHE files out.")
  var noNeutrinos = false

  @Option(help: "The tree of a ROOT file.")
  var tree: String?

  @Option(help: "Its columns with px,py,pz,E or pt,eta,phi,mass, separated by commas.")
  var columns = ""

  @Option(help: "The form of the output.")
  var format = Format.text

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func validate() throws {
    _ = try choice.jetAlgorithm()
  }

  func run() throws {
    let source = try particleSource(
      file, tree: tree, columns: columns.split(separator: ",").map(String.init),
      leavesOutNeutrinos: noNeutrinos)
    let workspace = ClusterWorkspace()
    let definition = JetDefinition(try choice.jetAlgorithm(), recombination: choice.recombination)
    var output = JetOutput(format: format, hasArea: area, groomer: softdrop)
    var event = 0
    try source.forEachEvent { particles in
      do {
        let sequence =
          area
          ? try ClusterSequence(
            particles, definition, area: .active(), event: UInt64(event), workspace: workspace)
          : try ClusterSequence(particles, definition, workspace: workspace)
        let jets = try choice.jets(of: sequence, ptMin: ptMin)
        try output.append(jets, event: event)
      } catch let error as JetsError {
        throw InputError("event \(event): \(error)")
      }
      event += 1
    }
    output.finish()
  }
}

/// Two numbers separated by a comma.
struct NumberPair: ExpressibleByArgument {
  let first, second: Double

  init?(argument: String) {
    let numbers = argument.split(separator: ",").map { Double($0) }
    guard numbers.count == 2, let first = numbers[0], let second = numbers[1] else { return nil }
    (self.first, self.second) = (first, second)
  }
}
