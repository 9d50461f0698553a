/// Consecutive clusters whose pages are listed together.
struct ClusterGroup: Sendable, Equatable {
  let firstEntry: Int
  let entryCount: Int
  let clusterCount: Int
  let pageList: EnvelopeLink

  init(_ cursor: inout LittleCursor) throws(ROOTError) {
    var record = try cursor.readRecordFrame()
    firstEntry = try record.readCount()
    entryCount = try record.readCount()
    clusterCount = Int(try record.read(UInt32.self))
    pageList = try EnvelopeLink(&record)
  }

  /// The entry after the last; nil when there is no such number.
  var endEntry: Int? {
    let (end, overflow) = firstEntry.addingReportingOverflow(entryCount)
    return overflow ? nil : end
  }
}
