import Columnar

extension AnyColumn {
  /// A list column; offsets that do not fit are an error of the file.
  static func lists(offsets: [Int], _ content: AnyColumn) throws(ROOTError) -> AnyColumn {
    do throws(ColumnarError) {
      return try .list(offsets: offsets, content)
    } catch {
      throw ROOTError(.malformed, "\(error)")
    }
  }

  /// A column of arrays of one length.
  static func arrays(size: Int, count: Int, _ content: AnyColumn) throws(ROOTError) -> AnyColumn {
    do throws(ColumnarError) {
      return try .array(size: size, count: count, content)
    } catch {
      throw ROOTError(.malformed, "\(error)")
    }
  }

  /// A record column.
  static func records(
    count: Int, _ fields: [(name: String, column: AnyColumn)]
  ) throws(ROOTError) -> AnyColumn {
    do throws(ColumnarError) {
      return try .record(count: count, fields)
    } catch {
      throw ROOTError(.malformed, "\(error)")
    }
  }

  /// A column of dictionaries.
  static func maps(
    offsets: [Int], keys: AnyColumn, values: AnyColumn
  ) throws(ROOTError) -> AnyColumn {
    do throws(ColumnarError) {
      return .map(try MapColumn(offsets: offsets, keys: keys, values: values))
    } catch {
      throw ROOTError(.malformed, "\(error)")
    }
  }

  /// A column of strings.
  static func strings(offsets: [Int], bytes: [UInt8]) throws(ROOTError) -> AnyColumn {
    do throws(ColumnarError) {
      return .string(try StringColumn(offsets: offsets, bytes: bytes))
    } catch {
      throw ROOTError(.malformed, "\(error)")
    }
  }

  /// A column of values that may be missing: those whose position is negative.
  static func optionals(positions: [Int], _ content: AnyColumn) throws(ROOTError) -> AnyColumn {
    do throws(ColumnarError) {
      return .optional(try OptionalAnyColumn(positions: positions, content: content))
    } catch {
      throw ROOTError(.malformed, "\(error)")
    }
  }

  /// A union column.
  static func unions(
    tags: [Int], positions: [Int], _ alternatives: [AnyColumn]
  ) throws(ROOTError) -> AnyColumn {
    do throws(ColumnarError) {
      return .union(
        try UnionColumn(tags: tags, positions: positions, alternatives: alternatives))
    } catch {
      throw ROOTError(.malformed, "\(error)")
    }
  }
}
