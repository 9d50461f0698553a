import Columnar
import ROOTFiles

/// All columns of the tree, as an event loop wants them.
struct EventColumns: ColumnSet {
  @Column("MET_pt") var met: [Float]
  @Column("MET_phi") var metPhi: [Float]
  @Column("HT") var ht: [Float]
  @Column("weight") var weight: [Float]
  @Column("Muon_pt") var pt: Jagged<Float>
  @Column("Muon_eta") var eta: Jagged<Float>
  @Column("Muon_phi") var phi: Jagged<Float>
  @Column("Muon_mass") var mass: Jagged<Float>
}

/// `rows FILE`: a loop over the events of a tree that looks at every value.
func loopOverRows(_ words: [String]) throws -> Outcome {
  guard let file = words.first else { throw BenchError("rows needs a file") }
  return try Outcome(
    {
      let events = try ROOTFile(file + ".root").table("Events").read(EventColumns.self)
      var sums = [Double](repeating: 0, count: 8)
      for event in events.rows {
        sums[0] += Double(event.met)
        sums[1] += Double(event.metPhi)
        sums[2] += Double(event.ht)
        sums[3] += Double(event.weight)
        for value in event.pt { sums[4] += Double(value) }
        for value in event.eta { sums[5] += Double(value) }
        for value in event.phi { sums[6] += Double(value) }
        for value in event.mass { sums[7] += Double(value) }
      }
      return sums
    }, check: { $0 })
}

/// `open FILE`: a tree of many branches is opened and one of them read.
func openTree(_ words: [String]) throws -> Outcome {
  guard let file = words.first else { throw BenchError("open needs a file") }
  return try Outcome(
    {
      let table = try ROOTFile(file + ".root").table("Events")
      return [
        Double(table.columnNames.count), Double(try table.read("branch9999", as: Float.self).count),
      ]
    }, check: { $0 })
}
