import Columnar

/// Reads baskets of one branch.
struct BranchReader: Sendable {
  let source: any ByteSource
  private let branch: ROOTBranch
  private let layout: BranchLayout
  private let table: StreamerTable
  private let place: String
  /// Reads the numbers of values, for baskets that do not tell them.
  private let counter: ROOTBranch?

  init(_ branch: ROOTBranch, in tree: ROOTTree) throws(ROOTError) {
    self.branch = branch
    table = tree.file.streamers
    place = "\(tree.path)/\(branch.path)"
    do throws(ROOTError) {
      layout = try BranchLayout(branch, in: table)
      counter = layout.counter(of: branch, in: tree)
      _ = try BranchSink(layout, table: table)
      source = try branch.isElsewhere ? tree.opened(branch.fileName).source : tree.file.source
    } catch {
      throw error.located(in: tree.file.name, at: place)
    }
  }

  /// The numbers of the baskets in which some of the entries lie.
  func baskets(holding entries: Range<Int>) -> Range<Int> {
    let all = branch.baskets
    guard !entries.isEmpty else { return 0..<0 }
    let first = all.firstIndex { $0.endEntry > entries.lowerBound } ?? all.count
    let end = all[first...].firstIndex { $0.firstEntry >= entries.upperBound } ?? all.count
    return first..<end
  }

  /// The bytes of some baskets as stored.
  func storedSize(of numbers: Range<Int>) -> Int {
    numbers.reduce(0) { $0 + branch.baskets[$1].storedSize }
  }

  /// The bytes of some baskets without compression, unless the file makes the claim look absurd.
  func plainSize(of numbers: Range<Int>) -> Int {
    let stored = min(storedSize(of: numbers), source.count)
    let plain = Double(branch.plainSize) * Double(stored) / Double(max(branch.storedSize, 1))
    let most = Self.usualCompression * stored
    return plain < Double(most) ? Int(plain) : most
  }

  /// Where some of the baskets are.
  func locations(of numbers: Range<Int>) -> ArraySlice<BasketLocation> { branch.baskets[numbers] }

  /// The baskets of a range in portions of so many stored bytes or little more, each for one task.
  func portions(of numbers: Range<Int>, size portion: Int) -> [Range<Int>] {
    var portions: [Range<Int>] = []
    var first = numbers.lowerBound
    var size = 0
    for number in numbers {
      size += branch.baskets[number].storedSize
      if size >= portion {
        portions.append(first..<number + 1)
        first = number + 1
        size = 0
      }
    }
    if first < numbers.upperBound { portions.append(first..<numbers.upperBound) }
    return portions
  }

  /// The first entry in a basket; nil when there is no such basket.
  func firstEntry(of basket: Int) -> Int? {
    basket < branch.baskets.count ? branch.baskets[basket].firstEntry : nil
  }

  /// Reads whole baskets into one column.
  ///
  /// - Parameter shared: the offsets of columns read before, to which those of this one are added.
  func read(
    _ numbers: Range<Int>, with reader: inout BasketReader, sharing shared: SharedOffsets? = nil
  ) throws(ROOTError) -> AnyColumn {
    let key = offsetsKey(of: numbers)
    let offsets = key.flatMap { shared?.offsets(of: $0) }
    let column = try read(numbers, with: &reader, offsets: offsets)
    if let key, offsets == nil, case .list(let list) = column {
      shared?.keep(list.offsets, of: key)
    }
    return column
  }

  private func offsetsKey(of numbers: Range<Int>) -> SharedOffsets.Key? {
    guard let counter = branch.counter, let first = numbers.first, let last = numbers.last else {
      return nil
    }
    let entries = branch.baskets[first].firstEntry..<branch.baskets[last].endEntry
    return SharedOffsets.Key(counter: counter, entries: entries)
  }

  private func read(
    _ numbers: Range<Int>, with reader: inout BasketReader, offsets: [Int]?
  ) throws(ROOTError) -> AnyColumn {
    do throws(ROOTError) {
      var sink = try BranchSink(layout, table: table, sharing: offsets)
      reserve(&sink, numbers)
      for number in numbers {
        let location = branch.baskets[number]
        if case .absent = location.place {
          try appendNothing(location.endEntry, to: &sink)
          continue
        }
        var counts: EntryCounts?
        var missing = false
        var isUnfilled = false
        var size = 0
        try reader.read(location, of: source) { basket throws(ROOTError) in
          guard basket.entryCount == location.endEntry - location.firstEntry else {
            throw ROOTError(
              .malformed,
              "A basket has \(basket.entryCount) entries instead of \(location.endEntry - location.firstEntry)"
            )
          }
          size = basket.data.count
          isUnfilled = sink.finds(nothingIn: basket)
          missing = sink.needsCounts(basket) && !isUnfilled
          if !missing, !isUnfilled { try sink.append(basket, counts: nil) }
        }
        if isUnfilled { try appendNothing(location.endEntry - location.firstEntry, to: &sink) }
        if number == numbers.lowerBound { reserve(&sink, numbers, after: location, of: size) }
        if missing {
          counts = try readCounts(location.firstEntry..<location.endEntry)
          try reader.read(location, of: source) { basket throws(ROOTError) in
            try sink.append(basket, counts: counts)
          }
        }
      }
      return try sink.take()
    } catch {
      throw error.explained.located(in: source.name, at: place)
    }
  }

  /// Entries that the branch lacks may number so many times the bytes of the file.
  private static let mostAbsent = 64

  /// Appends entries that were filled before the branch was made.
  private func appendNothing(_ count: Int, to sink: inout BranchSink) throws(ROOTError) {
    guard count / Self.mostAbsent <= source.count else {
      throw ROOTError(.malformed, "The branch lacks more entries than the file can hold")
    }
    try sink.appendNothing(count)
  }

  /// The most bytes for which room is made in advance, for each stored byte.
  ///
  /// What is compressed better grows step by step, as it is decoded.
  private static let usualCompression = 16

  /// Makes room for everything at once, unless the stored bytes make the claim look absurd.
  private func reserve(_ sink: inout BranchSink, _ numbers: Range<Int>) {
    guard let first = numbers.first, let last = numbers.last else { return }
    let entries = branch.baskets[last].endEntry - branch.baskets[first].firstEntry
    let most = Self.usualCompression * min(storedSize(of: numbers), source.count)
    sink.reserve(entries: min(entries, most / 4), bytes: plainSize(of: numbers))
  }

  /// Makes room for values of varying size, when the first basket tells how much they take.
  private func reserve(
    _ sink: inout BranchSink, _ numbers: Range<Int>, after first: BasketLocation, of size: Int
  ) {
    guard numbers.count > 1, first.storedSize > 0,
      size <= Self.usualCompression * first.storedSize
    else { return }
    let stored = min(storedSize(of: numbers), source.count)
    let margin = 1.02
    sink.reserve(times: margin * Double(stored) / Double(first.storedSize))
  }

  private func readCounts(_ entries: Range<Int>) throws(ROOTError) -> EntryCounts? {
    guard let counter else { return nil }
    let layout = try BranchLayout(counter, in: table)
    let reader = BranchReader(
      source: source, branch: counter, layout: layout, table: table, place: place, counter: nil)
    let numbers = reader.baskets(holding: entries)
    var baskets = BasketReader()
    let column = reader.cut(try reader.read(numbers, with: &baskets), of: numbers, to: entries)
    return EntryCounts(column)
  }

  private init(
    source: any ByteSource, branch: ROOTBranch, layout: BranchLayout, table: StreamerTable,
    place: String, counter: ROOTBranch?
  ) {
    self.source = source
    self.branch = branch
    self.layout = layout
    self.table = table
    self.place = place
    self.counter = counter
  }

  /// A column of the right type without entries.
  func emptyColumn() throws(ROOTError) -> AnyColumn {
    var sink = try BranchSink(layout, table: table)
    return try sink.take()
  }

  /// The part of a column of whole baskets that was asked for.
  func cut(_ column: AnyColumn, of numbers: Range<Int>, to entries: Range<Int>) -> AnyColumn {
    guard let first = numbers.first else { return column }
    let start = entries.lowerBound - branch.baskets[first].firstEntry
    let range = start..<start + entries.count
    return range == 0..<column.count ? column : column.extracting(range)
  }
}

extension BranchLayout {
  /// The branch that counts the values of another.
  fileprivate func counter(of branch: ROOTBranch, in tree: ROOTTree) -> ROOTBranch? {
    if case .counted(_, let name, _) = self {
      return tree.branches.first { $0.parent == branch.parent && $0.memberName == name }
    }
    return branch.counter.map { tree.branches[$0] }
  }
}
