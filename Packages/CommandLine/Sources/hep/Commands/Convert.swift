import ArgumentParser
import ROOTFiles

/// `hep convert`: the content of a file, written anew.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Write what is in a ROOT file into a new one.",
    discussion: """
      hep convert events.root skim.root --columns 'Muon_*,MET_pt' --codec zstd:5
      hep convert events.root table.root --as rntuple

      Trees are read and written again, the newest cycle of each; histograms and other objects are \
      copied as they stand. What could not be copied is told, and the exit code is 1 then.
      """)

  @Argument(help: "The file.", completion: .file())
  var input: String

  @Argument(help: "The new file; one of that name is replaced.", completion: .file())
  var output: String

  @Option(help: "The columns of trees, separated by commas; * stands for any characters.")
  var columns: ColumnPattern?

  @Option(help: "none, zlib, lzma, lz4 or zstd, with a level from 1 to 9 behind a colon.")
  var codec = Compression.zstd(5)

  @Option(name: .customLong("as"), help: "The form of tables.")
  var format = TableFormat.ttree

  func run() throws {
    let source = try ROOTFile(input)
    try OutputPath(output).check(against: [input])
    try checkColumns(of: source)
    let file = try ROOTWriter(output, compression: codec)
    var problems: [String] = []
    for object in source.newestObjects {
      do {
        if object.key.isTree {
          let tree = try source.tree(object.path)
          problems += try TreeCopier(file: file, format: format)
            .copy([tree], columns: names(of: tree), to: object.path)
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

  /// Refuses words that no column of any tree fits, before anything is written.
  private func checkColumns(of source: ROOTFile) throws {
    guard let columns else { return }
    let names = source.newestObjects.filter(\.key.isTree).flatMap { object in
      (try? source.tree(object.path)).map { TreeColumns($0).names } ?? []
    }
    if let word = columns.unmatched(in: names).first {
      throw InputError("no column of '\(input)' fits '\(word)'")
    }
  }

  private func names(of tree: ROOTTree) throws -> [String] {
    let all = TreeColumns(tree)
    guard let columns else { return all.names }
    return columns.selection(from: all.names)
  }
}
