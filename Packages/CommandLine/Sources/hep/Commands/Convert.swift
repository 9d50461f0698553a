import ArgumentParser
import ROOTFiles

/// `hep convert`: the content of a file, written anew.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Write what is in a ROOT file into a new one.",
    discussion: """
      hep convert events.root skim.root --columns 'Muon_*,MET_pt' --codec zstd:5
      hep convert events.root table.root --as rntuple

      Trees and RNTuples are read and written again, the newest cycle of each; histograms and other objects are \
      copied as they stand. What could not be copied is told, and the exit code is 1 then.
      """)

  @Argument(help: "The file.", completion: .file())
  var input: String

  @Argument(help: "The new file; one of that name is replaced.", completion: .file())
  var output: String

  @Option(help: "The columns of tables, separated by commas; * stands for any characters.")
  var columns: ColumnPattern?

  @Option(help: "none, zlib, lzma, lz4 or zstd, with a level from 1 to 9 behind a colon.")
  var codec = Codec.usual

  @Option(name: .customLong("as"), help: "The form of tables; as they are unless given.")
  var format: TableFormat?

  func run() throws {
    let source = try ROOTFile(input)
    try OutputPath(output).check(against: [input])
    try checkColumns(of: source)
    let file = try ROOTWriter(output, compression: codec.compression)
    var problems: [String] = []
    for object in source.newestObjects {
      do {
        if object.key.isTable {
          let table = try source.table(object.path)
          problems += try TableCopier(
            file: file, format: format ?? (object.key.isTree ? .ttree : .rntuple)
          )
          .copy([table], columns: names(of: table), to: object.path)
        } else if object.key.isDirectory {
          try file.makeDirectory(object.path)
        } else {
          try file.copy(object.path, of: source)
        }
      } catch let error as ROOTError where error.code != .unwritableFile {
        problems.append("\(object.path): \(error)")
      }
    }
    try file.close()
    try Report.notCopied(problems)
  }

  /// Refuses words that no column of any table fits, before anything is written.
  private func checkColumns(of source: ROOTFile) throws {
    guard let columns else { return }
    let names = source.newestObjects.filter(\.key.isTable).flatMap { object in
      (try? source.table(object.path))?.columnNames ?? []
    }
    if let word = columns.unmatched(in: names).first {
      throw InputError("no column of '\(input)' fits '\(word)'")
    }
  }

  private func names(of table: any Table) -> [String] {
    columns?.selection(from: table.columnNames) ?? table.columnNames
  }
}
