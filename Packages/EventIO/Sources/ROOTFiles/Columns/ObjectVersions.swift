import Columnar

/// Objects of one class that were written with several versions of it, in their order.
///
/// Each version has a sink of its own. A member that a version lacks is missing in its objects; one
/// whose type changed is a union.
final class ObjectVersions {
  private var sinks: [ObjectSink] = []
  /// For each object the number of its version: 0 for the one met first.
  private var tags: [Int]

  /// - Parameter count: the number of objects of the version met first.
  init(after count: Int) { tags = Array(repeating: 0, count: count) }

  /// The number of objects of all versions.
  var count: Int { tags.count }

  /// Tells that objects of the version met first were collected.
  func append(_ count: Int) { tags += repeatElement(0, count: count) }

  /// The sink for objects of another version, which is about to collect some.
  func sink(
    of version: ClassPlan, count: Int, make: () throws(ROOTError) -> ObjectSink
  ) throws(ROOTError) -> ObjectSink {
    var place = sinks.firstIndex { $0.plan === version }
    if place == nil {
      sinks.append(try make())
      place = sinks.count - 1
    }
    tags += repeatElement((place ?? 0) + 1, count: count)
    return sinks[place ?? 0]
  }

  /// The objects of all versions as records.
  ///
  /// - Parameter first: those of the version met first.
  func take(with first: AnyColumn) throws(ROOTError) -> AnyColumn {
    var columns = [first]
    for sink in sinks { columns.append(try sink.take()) }
    var bases: [Int] = []
    var base = 0
    for column in columns {
      bases.append(base)
      base += column.count
    }
    var rows: [Int] = []
    rows.reserveCapacity(tags.count)
    for tag in tags {
      rows.append(bases[tag])
      bases[tag] += 1
    }
    return try (AnyColumn.concatenated(columns) ?? first).gathered(at: rows)
  }
}
