import TextStreams

/// The numbers in an `<init>` block.
struct InitBlock {
  let run: LHERun

  /// The most processes that are believed.
  private static let mostProcesses = 1_000_000

  init(_ block: [UInt8]) throws(LHEError) {
    let text = block + [UInt8](repeating: 0x0A, count: 16)
    var run: Result<LHERun, LHEError> = .failure(.malformed("The <init> block is empty"))
    text.withUnsafeBufferPointer { bytes in
      var lines = LineCursor(UnsafeBufferPointer(rebasing: bytes[..<block.count]))
      do throws(LHEError) {
        run = .success(try Self.parse(&lines))
      } catch {
        run = .failure(error)
      }
    }
    self.run = try run.get()
  }

  private static func parse(_ lines: inout LineCursor) throws(LHEError) -> LHERun {
    var scanner = lines.next()
    let ids = (scanner.looseInt32(), scanner.looseInt32())
    let energies = (scanner.double(), scanner.double())
    let groups = (scanner.looseInt32(), scanner.looseInt32())
    let sets = (scanner.looseInt32(), scanner.looseInt32())
    let strategy = scanner.looseInt32()
    let count = scanner.looseInt32()
    guard !scanner.failed, 0...mostProcesses ~= Int(count) else {
      throw .malformed("The <init> block must begin with ten numbers")
    }
    lines.skip(from: scanner)
    var processes: [LHEProcess] = []
    // Some generators announce processes and describe none of them.
    for _ in 0..<(lines.skipSpace() ? count : 0) {
      var scanner = lines.next()
      let crossSection = scanner.double()
      let error = scanner.double()
      let maximumWeight = scanner.double()
      let id = scanner.looseInt32()
      guard !scanner.failed else {
        throw .malformed("A process must have four numbers, and there must be \(count) of them")
      }
      processes.append(
        LHEProcess(
          id: id, crossSection: crossSection, error: error, maximumWeight: maximumWeight))
      lines.skip(from: scanner)
    }
    var run = LHERun(
      beams: (
        LHEBeam(pdgID: ids.0, energy: energies.0, pdfGroup: groups.0, pdfSet: sets.0),
        LHEBeam(pdgID: ids.1, energy: energies.1, pdfGroup: groups.1, pdfSet: sets.1)
      ), weightingStrategy: strategy, processes: processes)
    _ = lines.skipSpace()
    run.initTail = String(decoding: lines.rest, as: UTF8.self)
    return run
  }
}
