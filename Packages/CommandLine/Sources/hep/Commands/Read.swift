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
      hep read events.hepmc.gz --columns 'pdgID,p*' --entries '..<10'

      JSON of a tree or RNTuple is {"columns": {name: values}, "errors": {name: why}}: lists as arrays, records \
      as objects, maps as arrays of [key, value], numbers that JSON lacks as "nan", "inf" and "-inf". \
      A histogram is printed in the UHI schema. CSV has a line per entry, and JSON in the cells of \
      columns with lists.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case json, csv }

  @Argument(help: "The file.", completion: .file())
  var file: String

  @Argument(help: "The path of the object in the file; not for HepMC and LHE files.")
  var path: String?

  @Option(help: "The columns, separated by commas; * stands for any characters.")
  var columns: ColumnPattern?

  @Option(help: "The entries, as 0..<100, 50... or 0...99.")
  var entries: EntryRange?

  @Option(help: "The form of the output.")
  var format = Format.json

  func run() throws {
    if let records = try InputFile.records(file) { return try printRecords(records) }
    guard let path else { throw ValidationError("'hep ls' lists what can be read of a ROOT file") }
    let file = try InputFile.root(file)
    let key = try file.key(path)
    if key.isTable {
      try printTable(file.table(path))
    } else {
      try refuseTreeOptions(key, path)
      try printObject(key, path, of: file)
    }
  }

  private func printRecords(_ records: RecordFile) throws {
    let all = try records.columns(entries)
    let names = try columns.map { pattern in
      if let word = pattern.unmatched(in: all.map(\.name)).first {
        throw InputError("no column of '\(file)' fits '\(word)'")
      }
      return pattern.selection(from: all.map(\.name))
    }
    let table = ColumnTable(all.filter { names?.contains($0.name) ?? true })
    StandardOutput.write(format == .json ? table.json : table.csv)
  }

  private func printTable(_ source: any Table) throws {
    let names = try TableColumns(source).selected(by: columns)
    let entries = entries?.clamped(to: source.entryCount)
    let table = ColumnTable(reading: names, of: source, entries: entries)
    switch format {
    case .json: StandardOutput.write(table.json)
    case .csv:
      StandardOutput.write(table.csv)
      for (name, reason) in table.errors { StandardError.print("hep: \(name): \(reason)") }
    }
    if table.columns.isEmpty && !table.errors.isEmpty { throw ExitCode.failure }
  }

  private func printObject(_ key: ROOTKey, _ path: String, of file: ROOTFile) throws {
    var text = JSONText()
    if key.isHistogram {
      let histogram = try file.histogram(path)
      // The schema has categories, but no labels beside edges.
      let withCategories = try? histogram.labelsAsCategories()
      text.raw(try (withCategories ?? histogram).uhiJSON().utf8)
    } else {
      text.object(try file.object(path))
    }
    StandardOutput.write(text.lines)
  }

  private func refuseTreeOptions(_ key: ROOTKey, _ path: String) throws {
    let options = [
      ("--columns", columns != nil), ("--entries", entries != nil),
      ("--format csv", format == .csv),
    ]
    if let (given, _) = options.first(where: \.1) {
      throw ValidationError("\(given) is for tables; '\(path)' is a \(key.className)")
    }
  }
}
