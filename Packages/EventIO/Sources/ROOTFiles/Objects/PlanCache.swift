/// The plans compiled while one record or one column is read.
struct PlanCache {
  let table: StreamerTable
  private var plans: [[ClassPlan]]

  init(_ table: StreamerTable) {
    self.table = table
    plans = Array(repeating: [], count: table.entries.count)
  }

  /// The plan for a version of a class; nil when no version of it is described.
  mutating func plan(_ id: Int, _ header: ObjectHeader) -> ClassPlan? {
    if header.checksum == nil, let plan = plans[id].first(where: { $0.version == header.version }) {
      return plan
    }
    guard let info = table.info(id, version: header.version, checksum: header.checksum) else {
      return nil
    }
    let known = plans[id].first {
      $0.version == info.version && $0.checksum == info.checksum
    }
    if let known { return known }
    let plan = ClassPlan(info, in: table)
    plans[id].append(plan)
    return plan
  }

  /// The header that an object of the newest version would have; nil when none is described.
  func newestHeader(_ id: Int) -> ObjectHeader? {
    table.entries[id].infos.max { $0.version < $1.version }.map { info in
      ObjectHeader(version: info.version, checksum: info.checksum, end: nil, isMemberwise: false)
    }
  }
}
