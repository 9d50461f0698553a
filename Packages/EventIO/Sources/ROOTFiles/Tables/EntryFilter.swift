import Columnar

/// A condition on a few columns, which decides which entries of the others are read at all.
///
///     let trigger = EntryFilter("HLT_IsoMu24", as: Bool.self) { $0 }
///     let dimuon = EntryFilter("nMuon", as: UInt32.self) { $0 == 2 }
///     let hard = EntryFilter(("MET_pt", Float.self), ("Muon_pt", Jagged<Float>.self)) { met, pt in
///       met > 20 && pt.contains { $0 > 30 }
///     }
///     let selected = try events.read(["Muon_pt", "Muon_eta"], where: trigger && dimuon && hard)
///
/// The columns of the condition are read first; chunks of other columns without an entry that passes
/// are not read, not decompressed and not decoded. The condition is called once per entry, from any
/// thread.
public struct EntryFilter: Sendable {
  /// The columns that the condition looks at.
  public let columns: [String]

  private let passing: @Sendable ([AnyColumn]) throws(ROOTError) -> [Int]
  private let types: [String]

  /// A condition on the entries of one column.
  ///
  /// A list comes as a `Row`, everything else as the value itself.
  public init<Element: ColumnElement>(
    _ column: String, as type: Element.Type,
    _ condition: @escaping @Sendable (Element.Column.Element) -> Bool
  ) where Element.Column: ErasableColumn {
    self.init((column, type), where: condition)
  }

  /// A condition on the entries of several columns.
  public init<each Element: ColumnElement>(
    _ columns: repeat (String, (each Element).Type),
    where condition: @escaping @Sendable (repeat (each Element).Column.Element) -> Bool
  ) where repeat (each Element).Column: ErasableColumn {
    var names: [String] = []
    var types: [String] = []
    func note<One: ColumnElement>(_ column: (String, One.Type)) where One.Column: ErasableColumn {
      names.append(column.0)
      types.append(One.Column.typeDescription)
    }
    repeat note(each columns)
    self.columns = names
    self.types = types
    passing = { columns throws(ROOTError) in
      var place = -1
      func next<One: ColumnElement>(
        _ type: One.Type
      ) throws(ROOTError) -> One.Column where One.Column: ErasableColumn {
        place += 1
        return try columns[place].converted(to: type)
      }
      let typed = (repeat try next((each Element).self))
      var rows: [Int] = []
      for row in 0..<(columns.first?.count ?? 0)
      where condition(repeat (each typed)[row]) {
        rows.append(row)
      }
      return rows
    }
  }

  private init(
    columns: [String], types: [String],
    passing: @escaping @Sendable ([AnyColumn]) throws(ROOTError) -> [Int]
  ) {
    self.columns = columns
    self.types = types
    self.passing = passing
  }

  /// Both conditions; the second is asked about all entries too.
  public static func && (first: EntryFilter, second: EntryFilter) -> EntryFilter {
    let border = first.columns.count
    return EntryFilter(
      columns: first.columns + second.columns, types: first.types + second.types
    ) { columns throws(ROOTError) in
      let ours = try first.passing(Array(columns[..<border]))
      let others = Set(try second.passing(Array(columns[border...])))
      return ours.filter(others.contains)
    }
  }

  /// The entries that pass, counted from the first entry of the columns.
  func rows(of columns: [AnyColumn]) throws(ROOTError) -> [Int] { try passing(columns) }

  /// Checks that a table has the columns, with the types of the condition.
  func check(_ table: any Table) throws(ROOTError) {
    for (name, type) in zip(columns, types) {
      let found = try table.typeDescription(of: name)
      guard found == type else {
        throw ROOTError(.wrongType, "The filter wants \(type), and the column holds \(found)")
          .located(in: table.fileName, at: "\(table.path)/\(name)")
      }
    }
  }
}
