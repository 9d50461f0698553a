/// One line in the listing of a file.
public struct ListedObject: Sendable, Equatable {
  /// The path inside the file, without the cycle.
  public let path: String

  /// The key of the object.
  public let key: ROOTKey

  /// The number of entries, for trees and RNTuples that can be read.
  public let entries: Int?

  /// Why a tree, RNTuple or directory cannot be read; nil for everything else.
  public let failure: ROOTError?
}

extension ListedObject: CustomStringConvertible {
  /// The path with the cycle, the class, the title, and the entries of a tree or RNTuple.
  public var description: String {
    let title = key.title.isEmpty ? "" : " \"\(key.title)\""
    let count = entries.map { " \($0) entries" } ?? ""
    let problem = failure.map { " cannot be read: \($0.message)" } ?? ""
    return "\(path);\(key.cycle)  \(key.className)\(title)\(count)\(problem)"
  }
}

extension ROOTFile {
  /// All objects in the file, directory by directory.
  ///
  /// - Parameter allCycles: whether older cycles are listed too.
  ///
  /// Objects that cannot be read are listed with the reason. A directory that contains itself is
  /// entered once.
  public func listing(allCycles: Bool = false) -> [ListedObject] {
    var result: [ListedObject] = []
    var seen: Set<Int> = []
    list(top, depth: 0, allCycles: allCycles, seen: &seen, into: &result)
    return result
  }

  /// Directories are entered so deep; deeper ones are damaged, or meant to exhaust the stack.
  private static let deepestDirectory = 200

  private func list(
    _ directory: ROOTDirectory, depth: Int, allCycles: Bool, seen: inout Set<Int>,
    into result: inout [ListedObject]
  ) {
    for key in allCycles ? directory.keys : directory.newestKeys {
      var entries: Int?
      var failure: ROOTError?
      var inner: ROOTDirectory?
      do throws(ROOTError) {
        if key.isTree { entries = try tree(key, in: directory).entryCount }
        if key.isNTuple { entries = try ntupleEntryCount(key, in: directory) }
        if key.isDirectory, depth < Self.deepestDirectory, seen.insert(key.offset).inserted {
          inner = try open(key, in: directory)
        }
      } catch {
        failure = error
      }
      result.append(
        ListedObject(
          path: directory.path(of: key.name), key: key, entries: entries, failure: failure))
      if let inner {
        list(inner, depth: depth + 1, allCycles: allCycles, seen: &seen, into: &result)
      }
    }
  }
}
