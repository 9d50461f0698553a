import Columnar
import Foundation
import JaggedVectors
import ROOTFiles
import Testing
import Vectors

/// Collections of momenta, however a table stores them.
@Suite struct CollectionTests {
  static let pt = Jagged<Float>([[40, 20], [], [25]])
  static let charge = Jagged<Int32>([[1, -1], [], [1]])

  struct Events: ColumnSet {
    @Column("Muon") var muons: Jagged<PtEtaPhiM<Float>>
    @Column("Muon.charge") var charge: Jagged<Int32>
    @Column("Tau") var taus: Jagged<PtEtaPhiM<Float>>?
  }

  struct Wrong: ColumnSet {
    @Column("Muon") var muons: Jagged<PtEtaPhiM<Double>>
  }

  struct Partial: ColumnSet {
    @Column("Muon") var muons: Jagged<PtEtaPhiE<Float>>
  }

  /// A tree with a branch per field, and an RNTuple with a collection of records.
  private func withTables(_ body: (any Table) throws -> Void) throws {
    let names = ["pt", "eta", "phi", "mass", "charge"]
    let columns = [Self.pt, Self.pt, Self.pt, Self.pt].map(\.erased) + [Self.charge.erased]
    let records = try AnyColumn.zipping(zip(names, columns).map { (name: $0, column: $1) })
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "collections.root").path
      let file = try ROOTWriter(path)
      try file.write(
        ColumnBatch(zip(names, columns).map { (name: "Muon_" + $0, column: $1) }), as: "tree")
      let batch = try ColumnBatch([("Muon", records)])
      var ntuple = try file.ntuple("ntuple", columns: OutputColumn.columns(of: batch))
      try ntuple.append(batch)
      try ntuple.finish()
      try file.close()
      for name in ["tree", "ntuple"] { try body(try ROOTFile(path).table(name)) }
    }
  }

  @Test func momentaOfAnyTable() throws {
    try withTables { table in
      let events = try table.read(Events.self).columns
      #expect(events.muons.pt == Self.pt && events.muons.mass == Self.pt)
      #expect(events.charge == Self.charge)
      #expect(events.taus == nil)

      let muons = try table.read("Muon", as: Jagged<PtEtaPhiM<Float>>.self, entries: 2..<3)
      #expect(muons.phi == Jagged([[25]]))
      let (charge, both) = try table.read(
        ("Muon.charge", Jagged<Int32>.self), ("Muon", Jagged<PtEtaPhiM<Float>>.self))
      #expect(charge == Self.charge && both == events.muons)
    }
  }

  @Test func mistakesAreNamed() throws {
    try withTables { table in
      let wrong = #expect(throws: ROOTError.self) { try table.read(Wrong.self) }
      #expect(wrong?.message.contains("pt: float32") == true)
      #expect(wrong?.message.contains("pt: float64") == true)
      let partial = #expect(throws: ROOTError.self) { try table.read(Partial.self) }
      #expect(partial?.message.contains("Muon.energy") == true)
      #expect(throws: ROOTError.self) { try table.read("Tau", as: Jagged<PtEtaPhiM<Float>>.self) }
    }
  }
}
