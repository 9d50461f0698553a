import ArgumentParser
import Plots
import ROOTFiles
import ROOTHistograms

/// `hep show`: what one object is.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the columns of a tree or RNTuple, a histogram, or the members of an object.",
    discussion: """
      hep show events.root Events
      hep show histograms.root h_mass
      """)

  @Argument(help: "The file.", completion: .file())
  var file: String

  @Argument(help: "The path of the object in the file.")
  var path: String

  func run() throws {
    let file = try ROOTFile(file)
    let key = try file.key(path)
    if key.isTree {
      Self.lines(of: try file.tree(path)).forEach(StandardOutput.print)
    } else if key.isNTuple {
      Self.lines(of: try file.ntuple(path)).forEach(StandardOutput.print)
    } else if key.isHistogram {
      let histogram = try file.histogram(path)
      StandardOutput.print(TerminalPlot.bars(histogram, width: StandardOutput.width))
    } else if key.isDirectory {
      throw InputError("'\(path)' is a directory; 'hep ls' lists what is in it")
    } else {
      StandardOutput.print(try file.object(path).description)
    }
  }

  private static func lines(of tree: ROOTTree) -> [String] {
    var table = TextTable()
    for branch in tree.branches {
      if !tree.children(of: branch).isEmpty {
        table.append([branch.path, "group", branch.className])
        continue
      }
      do {
        table.append([branch.path, try tree.type(of: branch), branch.title])
      } catch {
        table.append([branch.path, "unreadable", error.description])
      }
    }
    return ["\(tree.path): \(tree.entryCount) entries, \(tree.branches.count) branches"]
      + table.lines
  }

  private static func lines(of ntuple: RNTuple) -> [String] {
    var table = TextTable()
    for field in ntuple.topFields {
      do {
        table.append([field.path, try ntuple.type(of: field), field.title])
      } catch {
        table.append([field.path, "unreadable", error.description])
      }
    }
    return ["\(ntuple.path): \(ntuple.entryCount) entries, \(ntuple.topFields.count) fields"]
      + table.lines
  }
}
