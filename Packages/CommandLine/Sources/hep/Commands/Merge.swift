import ArgumentParser
import Histograms
import ROOTFiles
import ROOTHistograms

/// `hep merge`: several files made one.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Put several ROOT files together into a new one.",
    discussion: """
      hep merge all.root part1.root part2.root

      Trees and RNTuples of one path are written one after another, histograms are added bin by bin, and of other \
      objects the first is kept. What could not be merged is told, and the exit code is 1 then.
      """)

  @Argument(help: "The new file; one of that name is replaced.", completion: .file())
  var output: String

  @Argument(help: "The files.", completion: .file())
  var inputs: [String]

  @Option(help: "none, zlib, lzma, lz4 or zstd, with a level from 1 to 9 behind a colon.")
  var codec = Codec.usual

  func run() throws {
    let sources = try inputs.map { try ROOTFile($0) }
    try OutputPath(output).check(against: inputs)
    let file = try ROOTWriter(output, compression: codec.compression)
    var problems: [String] = []
    var seen: Set<String> = []
    for source in sources {
      for object in source.newestObjects where seen.insert(object.path).inserted {
        do {
          problems += try merge(object, of: source, sources, into: file)
        } catch let error as ROOTError where error.code != .unwritableFile {
          problems.append("\(object.path): \(error)")
        }
      }
    }
    try file.close()
    try Report.notCopied(problems)
  }

  private func merge(
    _ object: ListedObject, of source: ROOTFile, _ sources: [ROOTFile], into file: ROOTWriter
  ) throws -> [String] {
    let path = object.path
    let holders = sources.filter { (try? $0.key(path)) != nil }
    if object.key.isTable {
      let tables = try holders.map { try $0.table(path) }
      return try TableCopier(file: file, format: object.key.isTree ? .ttree : .rntuple)
        .copy(tables, columns: tables[0].columnNames, to: path)
    }
    if object.key.isDirectory {
      try file.makeDirectory(path)
    } else if object.key.isHistogram, holders.count > 1 {
      var sum = try holders[0].histogram(path)
      for holder in holders.dropFirst() { sum = try sum + holder.histogram(path) }
      try file.write(sum, as: path)
    } else {
      try file.copy(path, of: source)
    }
    return []
  }
}
