import Columnar
import HEPCore
public import Vectors

extension JetDefinition {
  /// Clusters many events at once.
  ///
  ///     let batch = try definition.cluster(events.content, offsets: events.offsets, ptMin: 5)
  ///     let jets = Jagged<LorentzVector<Double>>(uncheckedOffsets: batch.offsets, content: batch.momenta)
  ///
  /// The result is that of one clustering after the other, with any number of workers.
  ///
  /// - Parameters:
  ///   - particles: the momenta of all events one after another, in GeV.
  ///   - offsets: for each event the place of its first particle, and as the last entry their number.
  ///   - ptMin: the least transverse momentum of a jet, in GeV.
  ///   - workers: the number of threads at most; `nil` means one for each processor.
  /// - Throws: ``JetsError`` that names event and particle; `CancellationError` in a cancelled task.
  public func cluster(
    _ particles: LorentzVectorColumns<Double>, offsets: [Int], ptMin: Double = 0,
    workers: Int? = nil
  ) throws -> JetBatch {
    try algorithm.validate()
    try checkOffsets(offsets, count: particles.px.count)
    let part = BatchPart()
    let total = try Blocks(entries: offsets.count - 1, size: 64).reduceBlocks(
      into: part, workers: workers
    ) { events in
      var part = BatchPart()
      let workspace = ClusterWorkspace()
      for event in events {
        do {
          let record = try workspace.cluster(
            particles, offsets[event]..<offsets[event + 1], self)
          part.append(record, ptMin: ptMin)
        } catch let error as JetsError {
          throw error.inEvent(event)
        }
      }
      return part
    } merge: { total, part in
      total.append(part)
    }
    return total.batch
  }

  private func checkOffsets(_ offsets: [Int], count: Int) throws(JetsError) {
    guard offsets.first == 0 else { throw JetsError(.offsets("they must begin with 0")) }
    guard offsets.last == count else {
      throw JetsError(.offsets("they end with \(offsets.last ?? 0), not with \(count)"))
    }
    for event in 0..<offsets.count - 1 where offsets[event + 1] < offsets[event] {
      throw JetsError(.offsets("they decrease at event \(event)"))
    }
  }
}
