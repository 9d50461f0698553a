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
      hep show events.lhe.gz
      """)

  @Argument(help: "The file.", completion: .file())
  var file: String

  @Argument(help: "The path of the object in the file; not for HepMC and LHE files.")
  var path: String?

  func run() throws {
    if let records = try InputFile.records(file) {
      return try Self.lines(of: records).forEach(StandardOutput.print)
    }
    guard let path else { throw ValidationError("'hep ls' lists what can be shown of a ROOT file") }
    let file = try InputFile.root(file)
    let key = try file.key(path)
    if key.isTree {
      Self.lines(of: try file.tree(path)).forEach(StandardOutput.print)
    } else if key.isTable {
      Self.lines(of: try file.table(path)).forEach(StandardOutput.print)
    } else if key.isHistogram {
      let histogram = try file.histogram(path)
      StandardOutput.print(TerminalPlot.bars(histogram, width: StandardOutput.width))
    } else if key.isDirectory {
      throw InputError("'\(path)' is a directory; 'hep ls' lists what is in it")
    } else {
      StandardOutput.print(try file.object(path).description)
    }
  }

  private static func lines(of table: any Table) -> [String] {
    var text = TextTable()
    for column in table.columns {
      text.append([
        column.name, column.type ?? "unreadable", column.failure.map(\.description) ?? "",
      ])
    }
    return [table.description] + text.lines
  }

  /// What holds for the run, and the columns as the first events have them.
  private static func lines(of records: RecordFile) throws -> [String] {
    let some = EntryRange(first: 0, end: 1)
    var table = TextTable()
    for (name, column) in try records.columns(some) {
      table.append([name, column.typeDescription])
    }
    return ["\(records.className) \(records.title)"] + records.runLines + table.lines
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
}
