/// What is known of a column before its values are read.
public struct TableColumn: Sendable, Equatable {
  /// The name, by which it is read.
  public let name: String

  /// The type of one entry in words, such as `var * float32`; nil when it cannot be read.
  public let type: String?

  /// Why the column cannot be read; nil when it can.
  public let failure: ROOTError?
}

extension TableColumn: CustomStringConvertible {
  /// The name and the type, or why there is none.
  public var description: String {
    "\(name): \(type ?? "unreadable: \(failure?.message ?? "")")"
  }
}

extension Table {
  /// All columns with their types, in the order of ``columnNames``.
  ///
  /// - Complexity: proportional to the number of columns; the types are found out at each call.
  public var columns: [TableColumn] {
    columnNames.map { name in
      do throws(ROOTError) {
        return TableColumn(name: name, type: try typeDescription(of: name), failure: nil)
      } catch {
        return TableColumn(name: name, type: nil, failure: error)
      }
    }
  }

  /// The columns whose values cannot be read, with the reason for each.
  public var unreadableColumns: [TableColumn] { columns.filter { $0.failure != nil } }
}
