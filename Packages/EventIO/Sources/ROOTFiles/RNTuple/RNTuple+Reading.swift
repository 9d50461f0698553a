import Columnar
import HEPCore

extension RNTuple {
  /// Reads several fields at once, by their paths.
  ///
  /// - Throws: ``ROOTError`` when one of them does not exist or cannot be read.
  public func readColumns(
    _ columns: [String], entries: Range<Int>, workers: Int
  ) throws(ROOTError) -> [AnyColumn] {
    var selections: [FieldSelection] = []
    for name in columns { selections.append(try selection(try field(name))) }
    return try read(selections, entries, workers)
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
      try prefetch(selections, spans)
      FreshMemory.expect(try plainSize(selections, spans))
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
