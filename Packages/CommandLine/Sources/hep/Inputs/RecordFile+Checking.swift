import HepMC
import LHE
import TextStreams

extension RecordFile {
  /// Reads to the end, going on behind damaged events, and tells what is wrong with each.
  ///
  /// Files that claim to follow NuHepMC are compared with its rules too.
  ///
  /// - Returns: the number of sound events.
  func check(_ note: (String) -> Void) -> Int {
    switch self {
    case .hepMC(let reader):
      var event = HepMCEvent()
      var checker = NuHepMCChecker(reader.run)
      if checker.isNuHepMC { checker.runFaults.forEach { note("NuHepMC \($0)") } }
      return Self.count(note) { () throws(HepMCError) in
        guard try reader.read(into: &event) else { return false }
        checker.check(event).forEach { note("NuHepMC \($0)") }
        return true
      }
    case .lhe(let reader):
      var event = LHEEvent()
      return Self.count(note) { () throws(LHEError) in try reader.read(into: &event) }
    }
  }

  private static func count<Event>(
    _ note: (String) -> Void, _ read: () throws(RecordError<Event>) -> Bool
  ) -> Int {
    var count = 0
    while true {
      do throws(RecordError<Event>) {
        guard try read() else { return count }
        count += 1
      } catch {
        note("damaged: \(error)")
        if error.isAboutBytes { return count }
      }
    }
  }
}
