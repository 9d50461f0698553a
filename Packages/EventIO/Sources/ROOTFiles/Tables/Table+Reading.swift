import Columnar

extension Table {
  /// Reads several columns at once.
  ///
  /// - Parameters:
  ///   - columns: the names of the columns.
  ///   - entries: the entries to read; nil means all.
  ///   - workers: the number of threads; the result is the same for any number.
  /// - Throws: ``ROOTError`` when one of them does not exist or cannot be read, or the table does not
  ///   have these entries.
  public func read(
    _ columns: [String], entries: Range<Int>? = nil, workers: Int = 1
  ) throws(ROOTError) -> ColumnBatch {
    let wanted = try checked(entries)
    return ColumnBatch(
      entries: wanted, names: columns,
      columns: try readColumns(columns, entries: wanted, workers: workers))
  }

  /// The entries that were asked for, after checking that the table has them.
  func checked(_ entries: Range<Int>?) throws(ROOTError) -> Range<Int> {
    let wanted = entries ?? 0..<entryCount
    guard wanted.lowerBound >= 0, wanted.upperBound <= entryCount else {
      throw ROOTError(
        .outOfRange, "The entries \(wanted) are asked for, but there are \(entryCount)"
      ).located(in: fileName, at: path)
    }
    return wanted
  }

  /// Reads a column whose type is known at run time only.
  ///
  /// - Parameters:
  ///   - name: the name of the column.
  ///   - entries: the entries to read; nil means all.
  ///   - workers: the number of threads; the result is the same for any number.
  /// - Throws: ``ROOTError`` when there is no such column, or it cannot be read.
  public func read(
    _ name: String, entries: Range<Int>? = nil, workers: Int = 1
  ) throws(ROOTError) -> AnyColumn {
    try read([name], entries: entries, workers: workers).columns[0]
  }

  /// Reads a column of a given type.
  ///
  ///     let mass = try events.read("mass", as: Double.self)                // [Double]
  ///     let pt = try events.read("Muon_pt", as: Jagged<Float>.self)        // Jagged<Float>
  ///     let triggers = try events.read("triggers", as: Jagged<String>.self)
  ///     let muons = try events.read("Muon", as: Jagged<PtEtaPhiM<Float>>.self)   // Muon.pt, … or Muon_pt, …
  ///
  /// - Parameters:
  ///   - name: the name of the column.
  ///   - type: the type of one entry; numbers are not converted.
  ///   - entries: the entries to read; nil means all.
  ///   - workers: the number of threads; the result is the same for any number.
  /// - Throws: ``ROOTError`` when there is no such column, with similar names; when it holds another
  ///   type, with that type; or when it is damaged.
  /// - Complexity: proportional to the bytes of the chunks with these entries.
  public func read<Element: ColumnElement>(
    _ name: String, as type: Element.Type, entries: Range<Int>? = nil, workers: Int = 1
  ) throws(ROOTError) -> Element.Column where Element.Column: ErasableColumn {
    try read((name, type), entries: entries, workers: workers)
  }

  /// Reads several columns of given types at once.
  ///
  ///     let (n, pt) = try events.read(("nMuon", UInt32.self), ("Muon_pt", Jagged<Float>.self))
  ///
  /// - Parameters:
  ///   - columns: for each column its name and the type of one entry.
  ///   - entries: the entries to read; nil means all.
  ///   - workers: the number of threads; the result is the same for any number.
  /// - Throws: ``ROOTError`` as ``read(_:as:entries:workers:)``.
  public func read<each Element: ColumnElement>(
    _ columns: repeat (String, (each Element).Type), entries: Range<Int>? = nil, workers: Int = 1
  ) throws(ROOTError) -> (repeat (each Element).Column)
  where repeat (each Element).Column: ErasableColumn {
    var requests: [ColumnRequest] = []
    repeat requests.append(request((each columns).0, (each columns).1))
    let batch = try read(requests.flatMap(\.sources), entries: entries, workers: workers)
    var (place, rest) = (0, batch.columns[...])
    func next<One: ColumnElement>(
      _ column: (String, One.Type)
    ) throws(ROOTError) -> One.Column where One.Column: ErasableColumn {
      let request = requests[place]
      place += 1
      defer { rest = rest.dropFirst(request.sources.count) }
      return try typed(
        try request.column(of: rest.prefix(request.sources.count)), named: column.0, as: column.1)
    }
    return (repeat try next(each columns))
  }

  private func request<Element: ColumnElement>(
    _ name: String, _ type: Element.Type
  ) -> ColumnRequest where Element.Column: ErasableColumn {
    ColumnRequest(name, fields: Element.Column.fieldNames, in: self)
  }

  private func typed<Element: ColumnElement>(
    _ column: AnyColumn, named name: String, as type: Element.Type
  ) throws(ROOTError) -> Element.Column where Element.Column: ErasableColumn {
    do throws(ROOTError) {
      return try column.converted(to: type)
    } catch {
      throw error.located(in: fileName, at: "\(path)/\(name)")
    }
  }
}
