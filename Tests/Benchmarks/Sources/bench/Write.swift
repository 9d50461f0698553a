import Columnar
import Foundation
import ROOTFiles

/// `write tree|rntuple FILE`: all branches of a tree, written to a new file with ZSTD.
func writeTable(_ words: [String]) throws -> Outcome {
  guard words.count == 2, ["tree", "rntuple"].contains(words[0]) else {
    throw BenchError("write needs tree or rntuple, and a file")
  }
  let tree = try ROOTFile(words[1] + ".root").tree("Events")
  let batch = try tree.read(Events.scalarNames + ["nMuon"] + Events.muonNames)
  let output = FileManager.default.temporaryDirectory.appendingPathComponent("martlet-bench.root")
  defer { try? FileManager.default.removeItem(at: output) }
  return try Outcome(
    {
      let file = try ROOTWriter(output.path, compression: .zstd(5))
      let columns = try OutputColumn.columns(of: batch)
      if words[0] == "tree" {
        var writer = try file.tree("Events", columns: columns)
        try writer.append(batch)
        try writer.finish()
      } else {
        var writer = try file.ntuple("Events", columns: columns)
        try writer.append(batch)
        try writer.finish()
      }
      try file.close()
      return batch.columns[0].count
    }, check: { [Double($0)] })
}
