import Columnar
import HEPCore

extension RNTuple {
  /// Reads a field into a column of a given type.
  ///
  ///     let mass = try events.read("mass", as: Double.self)                // [Double]
  ///     let pt = try events.read("Muon_pt", as: Jagged<Float>.self)        // Jagged<Float>
  ///     let best = try events.read("best", as: Int32?.self)                // OptionalColumn<Int32>
  ///
  /// - Parameters:
  ///   - name: the path of the field.
  ///   - type: the type of one entry; numbers are not converted.
  ///   - entries: the entries to read; nil means all.
  ///   - workers: the number of threads; the result is the same for any number.
  /// - Throws: ``ROOTError`` when there is no such field, with similar names; when it holds another
  ///   type, with that type; or when it is damaged.
  /// - Complexity: proportional to the bytes of the pages with these entries.
  public func read<Element: ColumnElement>(
    _ name: String, as type: Element.Type, entries: Range<Int>? = nil, workers: Int = 1
  ) throws(ROOTError) -> Element.Column where Element.Column: ErasableColumn {
    let column = try read(name, entries: entries, workers: workers)
    do throws(ROOTError) {
      return try column.converted(to: type)
    } catch {
      throw error.located(in: file.name, at: "\(path)/\(name)")
    }
  }

  /// Reads a field into a column whose type is known at run time only.
  ///
  /// - Parameters:
  ///   - name: the path of the field.
  ///   - entries: the entries to read; nil means all.
  ///   - workers: the number of threads; the result is the same for any number.
  /// - Throws: ``ROOTError`` when there is no such field, or it cannot be read.
  public func read(
    _ name: String, entries: Range<Int>? = nil, workers: Int = 1
  ) throws(ROOTError) -> AnyColumn {
    try read([name], entries: entries, workers: workers).columns[0]
  }

  /// Reads a field that was found among ``fields``.
  ///
  /// - Throws: ``ROOTError`` when it cannot be read.
  public func read(
    _ field: RNTupleField, entries: Range<Int>? = nil, workers: Int = 1
  ) throws(ROOTError) -> AnyColumn {
    let wanted = try checked(entries)
    return try read([try selection(field)], wanted, workers)[0]
  }

  /// Reads several fields at once.
  ///
  /// - Parameters:
  ///   - names: the paths of the fields.
  ///   - entries: the entries to read; nil means all.
  ///   - workers: the number of threads, which work on pages of all fields; the result is the same
  ///     for any number.
  /// - Throws: ``ROOTError`` when one of them does not exist or cannot be read.
  public func read(
    _ names: [String], entries: Range<Int>? = nil, workers: Int = 1
  ) throws(ROOTError) -> ColumnBatch {
    let wanted = try checked(entries)
    var selections: [FieldSelection] = []
    for name in names { selections.append(try selection(try field(name))) }
    return ColumnBatch(
      entries: wanted, names: names, columns: try read(selections, wanted, workers))
  }

  /// The entries that were asked for, after checking that the RNTuple has them.
  func checked(_ entries: Range<Int>?) throws(ROOTError) -> Range<Int> {
    let wanted = entries ?? 0..<entryCount
    guard wanted.lowerBound >= 0, wanted.upperBound <= entryCount else {
      throw ROOTError(
        .outOfRange, "The entries \(wanted) are asked for, but there are \(entryCount)"
      ).located(in: file.name, at: path)
    }
    return wanted
  }

  func selection(_ field: RNTupleField) throws(ROOTError) -> FieldSelection {
    do throws(ROOTError) {
      return FieldSelection(path: field.path, layout: try resolver.layout(of: field))
    } catch {
      throw error.located(in: file.name, at: "\(path)/\(field.path)")
    }
  }
}

/// A field that is to be read.
struct FieldSelection: Sendable {
  let path: String
  let layout: FieldLayout
}

extension RNTuple {
  private func read(
    _ selections: [FieldSelection], _ entries: Range<Int>, _ workers: Int
  ) throws(ROOTError) -> [AnyColumn] {
    do throws(ROOTError) {
      let spans = entries.isEmpty ? [] : try store.spans(of: entries)
      let shared = try sharedEnds(selections, spans, workers)
      // Many fields are read at the same time, and of few fields many pages.
      return workers > 1 && selections.count >= 4 * workers
        ? try readParallel(selections, spans, shared, workers)
        : try read(selections, spans, shared, workers)
    } catch {
      throw error.located(in: file.name, at: path)
    }
  }

  private func readParallel(
    _ selections: [FieldSelection], _ spans: [ElementSpan], _ shared: [Int: CollectionEnds],
    _ workers: Int
  ) throws(ROOTError) -> [AnyColumn] {
    do {
      return try Blocks(entries: selections.count, size: 1).mapBlocks(workers: workers) { block in
        try read(Array(selections[block]), spans, shared, 1)[0]
      }
    } catch let error as ROOTError {
      throw error
    } catch {
      throw ROOTError(.unreadableFile, "Reading was stopped: \(error)")
    }
  }

  private func read(
    _ selections: [FieldSelection], _ spans: [ElementSpan], _ shared: [Int: CollectionEnds],
    _ workers: Int
  ) throws(ROOTError) -> [AnyColumn] {
    var reader = FieldReader(
      columns: ColumnReader(store, workers: workers), streamers: streamers, shared: shared)
    var columns: [AnyColumn] = []
    for selection in selections {
      do throws(ROOTError) {
        columns.append(try reader.read(selection.layout, spans))
      } catch {
        throw error.located(in: file.name, at: "\(path)/\(selection.path)")
      }
    }
    return columns
  }

  /// The ends of collections that more than one of the fields need, as projected fields do.
  private func sharedEnds(
    _ selections: [FieldSelection], _ spans: [ElementSpan], _ workers: Int
  ) throws(ROOTError) -> [Int: CollectionEnds] {
    var counts: [Int: Int] = [:]
    for selection in selections {
      if let choice = selection.layout.ends { counts[choice.columns[0], default: 0] += 1 }
    }
    var result: [Int: CollectionEnds] = [:]
    var reader = ColumnReader(store, workers: workers)
    for selection in selections {
      guard let choice = selection.layout.ends, counts[choice.columns[0], default: 0] > 1,
        result[choice.columns[0]] == nil
      else { continue }
      do throws(ROOTError) {
        result[choice.columns[0]] = try reader.ends(choice, spans)
      } catch {
        throw error.located(in: file.name, at: "\(path)/\(selection.path)")
      }
    }
    return result
  }
}

extension FieldLayout {
  /// The column that tells where the outermost collections end.
  fileprivate var ends: ColumnChoice? {
    switch self {
    case .cardinality(_, let ends), .string(let ends, _), .list(let ends, _),
      .map(let ends, _, _), .optional(let ends, _), .streamed(let ends, _, _):
      ends
    case .number, .array, .record, .variant: nil
    }
  }
}
