import ArgumentParser
import Columnar
import Histograms
import ROOTFiles
import ROOTHistograms

/// `hep read`: the values in a tree or RNTuple, or a histogram.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Print the values of a tree or RNTuple, a histogram or another object.",
    discussion: """
      hep read events.root Events --columns 'Muon_*,MET_pt' --entries '0..<100'
      hep read events.root Events --format csv > events.csv
      hep read histograms.root h_mass

      JSON of a tree or RNTuple is {"columns": {name: values}, "errors": {name: why}}: lists as arrays, records \
      as objects, maps as arrays of [key, value], numbers that JSON lacks as "nan", "inf" and "-inf". \
      A histogram is printed in the UHI schema. CSV has a line per entry, and JSON in the cells of \
      columns with lists.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case json, csv }

  @Argument(help: "The file.", completion: .file())
  var file: String

  @Argument(help: "The path of the object in the file.")
  var path: String

  @Option(help: "The columns, separated by commas; * stands for any characters.")
  var columns: ColumnPattern?

  @Option(help: "The entries, as 0..<100, 50... or 0...99.")
  var entries: EntryRange?

  @Option(help: "The form of the output.")
  var format = Format.json

  func run() throws {
    let file = try ROOTFile(file)
    let key = try file.key(path)
    if key.isTree {
      let tree = try file.tree(path)
      let names = try TreeColumns(tree).selected(by: columns)
      let entries = entries?.clamped(to: tree.entryCount)
      try printTable(ColumnTable(reading: names, of: tree, entries: entries))
    } else if key.isNTuple {
      let ntuple = try file.ntuple(path)
      let names = try RNTupleColumns(ntuple).selected(by: columns)
      let entries = entries?.clamped(to: ntuple.entryCount)
      try printTable(ColumnTable(reading: names, of: ntuple, entries: entries))
    } else {
      try refuseTreeOptions(key)
      try printObject(key, of: file)
    }
  }

  private func printTable(_ table: ColumnTable) throws {
    switch format {
    case .json: StandardOutput.write(table.json)
    case .csv:
      StandardOutput.write(table.csv)
      for (name, reason) in table.errors { StandardError.print("hep: \(name): \(reason)") }
    }
    if table.columns.isEmpty && !table.errors.isEmpty { throw ExitCode.failure }
  }

  private func printObject(_ key: ROOTKey, of file: ROOTFile) throws {
    var text = JSONText()
    if key.isHistogram {
      text.raw(try file.histogram(path).uhiJSON().utf8)
    } else {
      text.object(try file.object(path))
    }
    StandardOutput.write(text.lines)
  }

  private func refuseTreeOptions(_ key: ROOTKey) throws {
    let options = [
      ("--columns", columns != nil), ("--entries", entries != nil),
      ("--format csv", format == .csv),
    ]
    if let (given, _) = options.first(where: \.1) {
      throw ValidationError("\(given) is for tables; '\(path)' is a \(key.className)")
    }
  }
}
