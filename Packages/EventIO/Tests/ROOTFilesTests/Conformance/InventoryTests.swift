import Foundation
import ROOTFiles
import Testing

/// Every branch of the public files, compared with what uproot reads of it.
@Suite(.enabled(if: TestData.folder != nil, "MARTLET_TESTDATA is not set"))
struct InventoryTests {
  /// The number of branches that uproot reads in the 92 files and that are read here too.
  static let floor = 0

  @Test func branchesAgreeWithUproot() throws {
    var summary = Summary()
    for file in try Inventory.load().files where file.name.hasSuffix(".root") {
      compare(file, &summary)
    }
    print(summary)
    #expect(summary.wrong.isEmpty)
    #expect(summary.agreeing == Self.floor)
  }

  private func compare(_ file: Inventory.File, _ summary: inout Summary) {
    let trees = (file.objects ?? []).filter { $0.branches != nil && $0.class == "TTree" }
    guard !trees.isEmpty else { return }
    do {
      let opened = try ROOTFile(TestData.path("skhep/\(file.name)"))
      for object in trees {
        let tree = try opened.tree(object.key ?? "")
        #expect(tree.entryCount == object.n_entries)
        for branch in object.branches ?? [] {
          compare(branch, in: tree, file: file.name, &summary)
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
    _ branch: Inventory.Branch, in tree: ROOTTree, file: String, _ summary: inout Summary
  ) {
    guard branch.ok != nil else { return }
    do {
      let column = try tree.read(branch.name)
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
      } else if branch.name.hasSuffix(".fBits") {
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
  /// Bits of referenced objects, where uproot takes the process number for values.
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
