import ArgumentParser
import Testing

@testable import hep

@Suite struct ExitCodeTests {
  /// The exit code of a command line; nil when it is carried out.
  private func exitCode(_ words: [String]) -> Int32? {
    do {
      var command = try HEP.parseAsRoot(words)
      try command.run()
      return nil
    } catch {
      return HEP.exitCode(for: error).rawValue
    }
  }

  @Test(arguments: [
    ["read"],
    ["ls", "a.root", "b.root"],
    ["fly", "a.root"],
    ["read", "a.root", "tree", "--entries", "9..<3"],
    ["read", "a.root", "tree", "--format", "xml"],
    ["plot", "a.root", "h", "--bins", "0"],
    ["plot", "a.root", "h", "--from", "3", "--to", "2"],
    ["plot", "a.root", "h", "--from", "nan"], ["plot", "a.root"],
    ["plot", "a.root", "h", "--style", "fancy"], ["plot", "a.root", "h", "--compare", "taste"],
    ["plot", "a.root", "h", "--stack", "--normalize"], ["plot", "a.root", "h", "--energy", "13"],
    ["decay"], ["decay", "a.dec", "--chains"], ["decay", "a.dec", "-o", "a.svg"],
    ["histfactory", "fit"], ["histfactory", "cls", "w.json", "--toys", "10"],
    ["histfactory", "cls", "w.json", "--poi", "mu=x"],
    ["histfactory", "limit", "w.json", "--level", "1"],
    ["histfactory", "scan", "w.json", "--range", "3:1"],
    ["histfactory", "fit", "w.json", "--name", "p"],
  ])
  func wrongCommandLines(words: [String]) {
    #expect(exitCode(words) == 64)
  }

  @Test(arguments: [
    ["ls", "no such file.root"], ["show", #filePath, "tree"], ["plot", #filePath, "h"],
    ["particle", "no such particle"], ["particle", "2000000000"], ["decay", #filePath],
    ["decay", "--descriptor", "D0 ->"], ["histfactory", "fit", #filePath],
    ["histfactory", "cls", "no such file.json"],
  ])
  func inputThatCannotBeRead(words: [String]) {
    #expect(exitCode(words) == 1)
  }

  @Test(arguments: [["--help"], ["read", "--help"], ["--version"]])
  func helpIsNoFault(words: [String]) {
    #expect(exitCode(words) == 0)
  }

  @Test(arguments: [
    (["particle", "-211", "--json"], ["particle", "--json", "--", "-211"]),
    (["particle", "--", "-211"], ["particle", "--", "-211"]),
    (["particle", "pi-"], ["particle", "pi-"]),
    (["particle", "-x"], ["particle", "-x"]), (["ls", "-1"], ["ls", "-1"]), ([], []),
  ])
  func numbersOfAntiparticles(words: [String], guarded: [String]) {
    #expect(ParticleCommand.guardingNumbers(in: words) == guarded)
    if words.first == "particle" { #expect(exitCode(guarded) == (words[1] == "-x" ? 64 : nil)) }
  }
}
