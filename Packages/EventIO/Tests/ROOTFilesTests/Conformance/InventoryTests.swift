import Foundation
import ROOTFiles
import Testing

/// Every branch of the public files, compared with what uproot reads of it.
@Suite(.enabled(if: TestData.folder != nil, "MARTLET_TESTDATA is not set"))
struct InventoryTests {
  /// The number of branches that uproot reads in the 92 files and that are read here too.
  static let floor = 10_390

  /// The number of branches that are read here and that uproot fails on.
  static let beyond = 1_282

  /// Branches where uproot is known to differ from ROOT, by the end of their names: bits of
  /// referenced objects, where it takes the process number for values; truth values that are stored
  /// as numbers other than 0 and 1; arrays `[6]` of objects, which it takes for lists of varying
  /// length; and there a member of a class with the name of one of its base class; lists, all empty,
  /// of a class that the file does not describe, which uproot had met in another file.
  static let corrected = [
    ".fBits", ".neutralParticleLinks", ".fHyperCandidate", "pg[6]", "Cluster[6]", ".pRec[2]",
    ".pRecPre[2]",
  ]

  /// `Double32_t` values, with the checksum of what ROOT 6.40 reads.
  @Test(arguments: [
    ("d/fI32", UInt32(0xD7D4_F138)), ("d/fI30", 0xFFCD_13DE), ("d/fI28", 0x9691_70A6),
    ("d/fR14", 0xB17A_6720), ("d/fF32", 0x9BAC_1E5E),
  ])
  func rangesAreRoundedAsByROOT(_ branch: String, checksum: UInt32) throws {
    let tree = try ROOTFile(TestData.path("skhep/uproot-demo-double32.root")).tree("T")
    #expect(CRC32.of(try tree.read(branch, as: Double.self)) == checksum)
  }

  @Test func branchesAgreeWithUproot() throws {
    var summary = Summary()
    for file in try Inventory.load().files where file.name.hasSuffix(".root") {
      compare(file, &summary)
    }
    print(summary)
    #expect(summary.wrong.isEmpty)
    #expect(summary.agreeing == Self.floor)
    #expect(summary.more >= Self.beyond)
  }

  private func compare(_ file: Inventory.File, _ summary: inout Summary) {
    let trees = (file.objects ?? []).filter { $0.branches != nil && $0.class == "TTree" }
    guard !trees.isEmpty else { return }
    do {
      let opened = try ROOTFile(TestData.path("skhep/\(file.name)"))
      for object in trees {
        let tree = try opened.tree(object.key ?? "")
        #expect(tree.entryCount == object.n_entries)
        let branches = Dictionary(grouping: tree.branches, by: \.path)
        var occurrences: [String: Int] = [:]
        for branch in object.branches ?? [] {
          let number = occurrences[branch.name, default: 0]
          occurrences[branch.name] = number + 1
          let named = branches[branch.name] ?? []
          compare(
            branch, number < named.count ? named[number] : nil, in: tree, file: file.name,
            &summary)
        }
      }
    } catch {
      summary.fail(
        file.name, "\(error)",
        count: trees.reduce(0) { sum, tree in
          sum + (tree.branches ?? []).count { $0.ok == true }
        })
    }
  }

  private func compare(
    _ branch: Inventory.Branch, _ found: ROOTBranch?, in tree: ROOTTree, file: String,
    _ summary: inout Summary
  ) {
    guard branch.ok != nil else { return }
    do {
      let column = try found.map { try tree.read($0) } ?? tree.read(branch.name)
      guard branch.ok == true, let buffers = branch.buffers else {
        summary.more += 1
        return
      }
      let ours = ColumnDigest(column)
      let theirs = ColumnDigest(buffers)
      if ours.agrees(with: theirs) {
        summary.agreeing += 1
      } else if branch.interpretation?.contains("AsDouble32") == true
        && ours.buffers.last?.count == theirs.buffers.last?.count
      {
        summary.rounded += 1
      } else if Self.corrected.contains(where: branch.name.hasSuffix) {
        summary.corrected += 1
      } else {
        summary.wrong.append(
          "\(file) \(tree.path)/\(branch.name) \(branch.interpretation ?? ""): \(ours) != \(theirs)"
        )
      }
    } catch {
      if branch.ok == true {
        summary.fail("\(file) \(tree.path)/\(branch.name)", "\(error)", count: 1)
      }
    }
  }
}

/// What the comparison found.
struct Summary: CustomStringConvertible {
  /// Branches whose every buffer has uproot's checksum.
  var agreeing = 0
  /// `Double32_t` with a range, which uproot rounds in another way than ROOT does.
  var rounded = 0
  /// Branches where uproot is known to differ from ROOT.
  var corrected = 0
  /// Branches that uproot does not read.
  var more = 0
  var wrong: [String] = []
  var failures: [String: (count: Int, example: String)] = [:]

  mutating func fail(_ place: String, _ reason: String, count: Int) {
    let key = String(
      (reason.split(separator: "(").first ?? "").filter { !$0.isNumber }.prefix(60))
    let old = failures[key]
    failures[key] = ((old?.count ?? 0) + count, old?.example ?? place)
  }

  var description: String {
    let failed = failures.values.reduce(0) { $0 + $1.count }
    var lines = [
      "agreeing \(agreeing), rounded \(rounded), corrected \(corrected), wrong \(wrong.count), unread \(failed), beyond uproot \(more)"
    ]
    lines += wrong.prefix(20)
    lines += failures.sorted { $0.value.count > $1.value.count }.prefix(30).map {
      "\($0.value.count)  \($0.key) e.g. \($0.value.example)"
    }
    return lines.joined(separator: "\n")
  }
}
