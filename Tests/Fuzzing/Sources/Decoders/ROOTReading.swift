import Columnar
import ROOTFiles
import ROOTHistograms

/// Everything that can be read of a ROOT file.
public struct ROOTReading {
  /// The columns of its RNTuples, all of which are under a checksum.
  public private(set) var ntupleColumns: [String: AnyColumn] = [:]

  /// Whether a column of a damaged file is what it was.
  ///
  /// Keys have no checksum: where the name or cycle of a table is damaged, and with it the path, the values
  /// must be those of a column with the same name.
  public func holds(_ column: AnyColumn, at path: String) -> Bool {
    if let own = ntupleColumns[path] { return own == column }
    let name = path.split(separator: "/").last
    return ntupleColumns.contains { other, values in
      other.split(separator: "/").last == name && values == column
    }
  }

  /// Reads all objects, as members and as what they stand for, and all columns of all tables.
  ///
  /// nil when any of it cannot be read.
  public init?(_ bytes: [UInt8]) {
    self.init(partOf: bytes)
    guard isSound else { return nil }
  }

  /// Whether all of it could be read.
  public private(set) var isSound = true

  /// Reads what can be read.
  public init(partOf bytes: [UInt8]) {
    guard let file = try? ROOTFile(source: MemorySource(bytes)) else {
      isSound = false
      return
    }
    isSound = file.check().isEmpty
    for item in file.listing(allCycles: true) where item.failure == nil {
      if item.key.isTable {
        readTable(file, "\(item.path);\(item.key.cycle)", isTree: item.key.isTree)
      } else if !item.key.isDirectory {
        view(file, item.path)
      }
    }
  }

  private mutating func readTable(_ file: ROOTFile, _ path: String, isTree: Bool) {
    guard let table = try? file.table(path) else { return }
    for column in table.columnNames {
      _ = try? table.typeDescription(of: column)
      guard !isTree, let values = try? table.read(column) else { continue }
      ntupleColumns["\(path)/\(column)"] = values
    }
  }

  private func view(_ file: ROOTFile, _ path: String) {
    _ = try? file.histogram(path)
    _ = try? file.efficiency(path)
    _ = try? file.graph(path)
    _ = try? file.matrix(path)
    _ = try? file.function(path)
    _ = try? file.fitResult(path)
  }
}
