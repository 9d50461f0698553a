import Columnar

/// A column of a table that is to be written: its name and the type of one entry.
///
///     OutputColumn("MET_pt", Float.self)
///     OutputColumn("Muon_pt", Jagged<Float>.self, storage: .counted(by: "nMuon"))
///     OutputColumn("tracks", .list(.list(.int32)))
public struct OutputColumn: Sendable, Hashable {
  /// How lists are stored in a tree; a table of RNTuple has one way only.
  public enum Storage: Sendable, Hashable {
    /// Lists of numbers as an array counted by the branch `n` + name, others as `std::vector`.
    case automatic
    /// As an array `x[n]`, counted by a branch of this name, which several columns may share.
    case counted(by: String)
    /// As `std::vector`.
    case vector
  }

  /// The name of the column.
  public let name: String

  /// The type of one entry.
  public let type: EntryType

  /// How lists are stored in a tree.
  public let storage: Storage

  /// Describes a column by the type of its entries.
  public init(_ name: String, _ type: EntryType, storage: Storage = .automatic) {
    self.name = name
    self.type = type
    self.storage = storage
  }

  /// Describes a column by the Swift type of its entries.
  ///
  /// - Precondition: the type has no unions.
  public init<Element: ColumnElement>(
    _ name: String, _ element: Element.Type, storage: Storage = .automatic
  ) where Element.Column: ErasableColumn {
    self.init(name, EntryType(element), storage: storage)
  }
}

extension OutputColumn {
  /// The columns of a batch, as they are.
  ///
  /// A list of numbers `Muon_pt` is counted by the column `nMuon` where that holds just its lengths.
  ///
  /// - Throws: ``ROOTError`` when the batch holds unions.
  public static func columns(of batch: ColumnBatch) throws(ROOTError) -> [OutputColumn] {
    var columns: [OutputColumn] = []
    for (name, column) in zip(batch.names, batch.columns) {
      let type: EntryType
      do throws(ROOTError) {
        type = try EntryType(of: column)
      } catch {
        throw error.located(at: name)
      }
      var storage = Storage.automatic
      if case .list(let list) = column, let group = name.firstIndex(of: "_"),
        batch["n\(name[..<group])"]?.holdsLengths(of: list) == true
      {
        storage = .counted(by: "n\(name[..<group])")
      }
      columns.append(OutputColumn(name, type, storage: storage))
    }
    return columns
  }
}
