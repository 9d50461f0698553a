extension HepMCReader {
  /// Reads up to so many events into columns; nil at the end.
  ///
  ///     while let batch = try reader.columns(events: 1000) {
  ///       let pt2 = …  // from batch.px and batch.py
  ///     }
  ///
  /// - Throws: ``HepMCError`` with the line when one of them is malformed.
  /// - Precondition: `events` is positive.
  public func columns(events: Int) throws(HepMCError) -> HepMCColumns? {
    precondition(events > 0, "A batch must have at least one event")
    var collector = ColumnCollector()
    var event = HepMCEvent()
    var count = 0
    while count < events, try read(into: &event) {
      event.convert(to: .GeV, .mm)
      collector.append(event)
      count += 1
    }
    return count > 0 ? collector.take() : nil
  }
}
