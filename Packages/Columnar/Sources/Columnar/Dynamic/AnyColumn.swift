/// A column whose type is known at run time only.
///
/// Readers of files produce it when the caller has not said what type to expect. It can be looked
/// at (``typeDescription``, ``description``), walked (``visit(row:with:)``), cut
/// (``extracting(_:)``, ``gathered(at:)``) and turned into a typed column (``typed(as:)``).
///
///     let column = AnyColumn.float([1.5, 2.5])
///     column.typeDescription                        // "float32"
///     let values = try column.typed(as: [Float].self)
///
/// A case with inner structure holds a value that was checked when it was made, so that every
/// `AnyColumn` is sound.
public indirect enum AnyColumn: Sendable, Equatable {
  /// Truth values.
  case bool([Bool])
  /// 8-bit signed integers.
  case int8([Int8])
  /// 16-bit signed integers.
  case int16([Int16])
  /// 32-bit signed integers.
  case int32([Int32])
  /// 64-bit signed integers.
  case int64([Int64])
  /// 8-bit unsigned integers.
  case uint8([UInt8])
  /// 16-bit unsigned integers.
  case uint16([UInt16])
  /// 32-bit unsigned integers.
  case uint32([UInt32])
  /// 64-bit unsigned integers.
  case uint64([UInt64])
  /// Single-precision numbers.
  case float([Float])
  /// Double-precision numbers.
  case double([Double])
  /// Strings.
  case string(StringColumn)
  /// Lists of different lengths.
  case list(ListColumn)
  /// Arrays of one length.
  case array(FixedArrayColumn)
  /// Dictionaries, each a list of keys with values.
  case map(MapColumn)
  /// Records with named fields.
  case record(RecordColumn)
  /// Values that may be missing.
  case optional(OptionalAnyColumn)
  /// Values of one of several types.
  case union(UnionColumn)
}

extension AnyColumn {
  /// Gives the column as one of a type known at compile time; shares its buffers.
  ///
  ///     let pt = try column.typed(as: Jagged<Float>.self)
  ///
  /// - Throws: ``ColumnarError``, naming the expected and the found type, when they differ.
  ///   Numbers are not converted.
  public func typed<Typed: ErasableColumn>(
    as type: Typed.Type
  ) throws(ColumnarError) -> Typed {
    try Typed(erased: self)
  }

  /// The column as one of records.
  ///
  /// - Throws: ``ColumnarError`` when it is not a column of records.
  public func records() throws(ColumnarError) -> RecordColumn {
    guard case .record(let record) = self else {
      throw ColumnarError(expected: "a record", found: typeDescription)
    }
    return record
  }

  /// Makes a list column, after checking the offsets.
  ///
  /// - Throws: ``ColumnarError`` when the offsets do not fit the content.
  public static func list(
    offsets: [Int], _ content: AnyColumn
  ) throws(ColumnarError) -> AnyColumn {
    .list(try ListColumn(offsets: offsets, content: content))
  }

  /// Makes a column of `count` arrays of `size` entries each.
  ///
  /// - Throws: ``ColumnarError`` when the content does not have `size * count` entries.
  public static func array(
    size: Int, count: Int, _ content: AnyColumn
  ) throws(ColumnarError) -> AnyColumn {
    .array(try FixedArrayColumn(size: size, count: count, content: content))
  }

  /// Makes a record column.
  ///
  /// - Throws: ``ColumnarError`` when two fields share a name, or a field does not have `count` rows.
  public static func record(
    count: Int, _ fields: [(name: String, column: AnyColumn)]
  ) throws(ColumnarError) -> AnyColumn {
    .record(try RecordColumn(count: count, fields: fields))
  }

  /// Makes a column of values that may be missing from a flag per row and content of equal length.
  ///
  /// - Throws: ``ColumnarError`` when the lengths differ.
  public static func optional(
    validity: [Bool], _ content: AnyColumn
  ) throws(ColumnarError) -> AnyColumn {
    .optional(try OptionalAnyColumn(validity: validity, content: content))
  }
}
