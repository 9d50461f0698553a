import Columnar

/// Columns that are read together, declared with their names and types.
///
///     struct Muons: ColumnSet {
///       @Column("MET_pt") var met: [Float]
///       @Column("Muon_pt") var pt: Jagged<Float>
///       @Column("Muon_dxy") var dxy: Jagged<Float>?     // nil where a file has no such column
///     }
///
///     let muons = try events.read(Muons.self)
///     muons.pt.sum()
///
/// A collection can be read as records, of which just the fields of the type are read. With the module
/// JaggedVectors,
///
///     @Column("Muon") var muons: Jagged<PtEtaPhiM<Float>>
///
/// is the columns `Muon.pt`, `Muon.eta`, `Muon.phi` and `Muon.mass` of an RNTuple, and of a tree the branches
/// `Muon_pt`, `Muon_eta`, …. The name `Muon.charge`, too, stands for either.
///
/// Names and types are compared with the table before anything is read.
public protocol ColumnSet: Sendable {
  /// Creates a set whose columns have not been read.
  init()
}

/// A column of a ``ColumnSet``: its name in the table, and after reading its values.
@propertyWrapper
public struct Column<Value: Sendable>: Sendable {
  @usableFromInline let slot: ColumnSlot<Value>

  /// A column that the table must have.
  public init(_ name: String) where Value: ErasableColumn {
    slot = ColumnSlot(
      name, type: Value.typeDescription, fields: Value.fieldNames, isOptional: false
    ) { column throws(ROOTError) in
      guard let column else { throw ROOTError(.notFound, "There is no column '\(name)'") }
      return try column.converted(toColumn: Value.self)
    }
  }

  /// A column that is nil when the table does not have it.
  public init<Wrapped: ErasableColumn>(_ name: String) where Value == Wrapped? {
    slot = ColumnSlot(
      name, type: Wrapped.typeDescription, fields: Wrapped.fieldNames, isOptional: true
    ) { column throws(ROOTError) in
      guard let column else { return nil }
      return try column.converted(toColumn: Wrapped.self)
    }
  }

  /// The values.
  ///
  /// - Precondition: the set was read from a table.
  @inlinable
  public var wrappedValue: Value { slot.value }
}

/// Where the values of a column are put once, before the set is handed out.
@usableFromInline
final class ColumnSlot<Value: Sendable>: @unchecked Sendable {
  let name: String
  let type: String
  let fields: [String]?
  let isOptional: Bool
  private let decode: @Sendable (AnyColumn?) throws(ROOTError) -> Value
  @usableFromInline let place: UnsafeMutablePointer<Value?>

  init(
    _ name: String, type: String, fields: [String]?, isOptional: Bool,
    decode: @escaping @Sendable (AnyColumn?) throws(ROOTError) -> Value
  ) {
    self.name = name
    self.type = type
    self.fields = fields
    self.isOptional = isOptional
    self.decode = decode
    place = .allocate(capacity: 1)
    place.initialize(to: nil)
  }

  deinit {
    place.deinitialize(count: 1)
    place.deallocate()
  }

  @inlinable
  var value: Value {
    guard let value = place.pointee else {
      preconditionFailure("The columns of a set are there after it was read from a table.")
    }
    return value
  }

  func fill(_ column: AnyColumn?) throws(ROOTError) { place.pointee = try decode(column) }
}

/// A column whose type is not known, as the members of a set are found.
protocol ColumnField {
  var name: String { get }
  var type: String { get }
  var fields: [String]? { get }
  var isOptional: Bool { get }
  func fill(_ column: AnyColumn?) throws(ROOTError)
}

extension Column: ColumnField {
  var name: String { slot.name }
  var type: String { slot.type }
  var fields: [String]? { slot.fields }
  var isOptional: Bool { slot.isOptional }
  func fill(_ column: AnyColumn?) throws(ROOTError) { try slot.fill(column) }
}

extension AnyColumn {
  fileprivate func converted<Typed: ErasableColumn>(
    toColumn type: Typed.Type
  ) throws(ROOTError) -> Typed {
    do throws(ColumnarError) {
      return try typed(as: type)
    } catch {
      throw ROOTError(
        .wrongType, "The column holds \(typeDescription), not \(Typed.typeDescription)")
    }
  }
}
