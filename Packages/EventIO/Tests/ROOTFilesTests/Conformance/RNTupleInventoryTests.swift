import Columnar
import ROOTFiles
import Testing

/// Every field of the public RNTuples, compared with what uproot reads of it.
@Suite(.enabled(if: TestData.folder != nil, "MARTLET_TESTDATA is not set"))
struct RNTupleInventoryTests {
  /// The number of fields that uproot reads.
  static let fieldCount = 895

  @Test func fieldsAgreeWithUproot() throws {
    var count = 0
    var wrong: [String] = []
    for file in try Inventory.load().files {
      for object in file.objects ?? [] where object.class == "ROOT::RNTuple" {
        let opened = try ROOTFile(TestData.path("skhep/\(file.name)"))
        let ntuple = try opened.ntuple(object.key ?? "")
        #expect(ntuple.entryCount == object.n_entries)
        #expect(ntuple.unreadableFields.isEmpty)
        #expect(ntuple.topFields.map(\.name) == object.fields?.map(\.name))
        for (field, expected) in zip(ntuple.topFields, object.fields ?? []) {
          let ours = ColumnDigest(Self.comparable(try ntuple.read(field)))
          let theirs = ColumnDigest(expected.buffers ?? "")
          // uproot puts the members of base classes last.
          if ours.agrees(with: theirs) || ours.agreesUnordered(with: theirs) {
            count += 1
          } else {
            wrong.append("\(file.name) \(field.path) \(expected.typename): \(ours) != \(theirs)")
          }
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(10).joined(separator: "\n"))")
    #expect(count == Self.fieldCount)
  }

  /// The column as uproot has it, which takes the lengths of collections for 64-bit integers.
  private static func comparable(_ column: AnyColumn) -> AnyColumn {
    guard case .uint32(let lengths) = column else { return column }
    return lengths.count == 1000 ? .int64(lengths.map(Int64.init)) : column
  }
}
