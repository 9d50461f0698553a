import ArgumentParser

/// The tool `hep`: looks into files, reads them and draws what is in them.
@main
struct HEP: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hep",
    abstract: "Look into files of particle physics, read them, and draw what is in them.",
    discussion: """
      hep ls events.root                      what is in the file
      hep show events.root Events             the columns of a tree, with their types
      hep read events.root Events --columns 'Muon_*' --entries '0..<100'
      hep plot events.root Events --column Muon_pt -o pt.pdf
      hep fit events.root Events --column mass --range 60:120 --model 'ns*gauss(mu,sigma)+nb*expo(tau)'
      hep particle B+                         what is known of a particle
      hep decay DECAY.DEC D*+                 the decays in a file of EvtGen's
      hep convert events.root skim.root       write it anew
      hep merge all.root part1.root part2.root
      hep check events.root                   read all of it
      hep jets event.dat --algorithm antikt --radius 0.4 --pt-min 5
      hep histfactory cls workspace.json      limits with published statistical models

      Exit codes: 0 if all is well, 1 for input that can't be read, 64 for a wrong command line.
      Shell completion: hep --generate-completion-script bash (or zsh, fish).
      """,
    version: "0.1.0",
    subcommands: [
      List.self, Show.self, Read.self, Plot.self, Convert.self, Merge.self, Check.self,
      FitCommand.self, HistFactoryCommand.self, ParticleCommand.self, Decay.self, JetsCommand.self,
    ])

  static func main() {
    main(ParticleCommand.guardingNumbers(in: CommandLine.arguments.dropFirst()))
  }
}
