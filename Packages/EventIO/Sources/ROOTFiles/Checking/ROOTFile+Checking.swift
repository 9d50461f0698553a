/// What was found out about one object of a file.
public struct ObjectCheck: Sendable {
  /// The path inside the file; empty for the file as a whole.
  public let path: String

  /// The column of a table; nil for the object itself.
  public let column: String?

  /// Why it cannot be read.
  public let failure: ROOTError

  /// Whether the bytes are damaged, and not only of a kind that cannot be read.
  public var isDamage: Bool { failure.code != .unsupported && failure.code != .wrongType }
}

extension ROOTFile {
  /// Reads everything in the file, and tells what cannot be read and why.
  ///
  /// Every record is read and decompressed, whose checksums are verified then; every object of a known
  /// class is decoded; every basket of every branch, and every page, is decoded into a column. Memory is bounded by
  /// the largest cluster of one branch.
  ///
  /// - Parameter visit: called for each object and branch before it is read, with its path.
  /// - Returns: what could not be read, in the order of the file.
  public func check(visit: (String) -> Void = { _ in }) -> [ObjectCheck] {
    var found: [ObjectCheck] = []
    func note(_ path: String, column: String? = nil, _ failure: ROOTError) {
      found.append(ObjectCheck(path: path, column: column, failure: failure))
    }
    if let failure = unfinished { note("", failure) }
    if let classesFailure { note("", classesFailure) }
    for object in listing(allCycles: true) {
      visit(object.path)
      if let failure = object.failure {
        note(object.path, failure)
        continue
      }
      do throws(ROOTError) {
        if object.key.isTable {
          try checkTable("\(object.path);\(object.key.cycle)") { note(object.path, column: $0, $1) }
        } else if !object.key.isDirectory {
          try checkObject(object.key)
        }
      } catch {
        note(object.path, error)
      }
    }
    return found
  }

  /// Why the file looks as if it had not been closed; nil for a file that was.
  public var unfinished: ROOTError? {
    if header.end > source.count {
      return ROOTError(
        .malformed,
        "The file should have \(header.end) bytes and has \(source.count): it is cut short"
      ).located(in: name)
    }
    guard header.seekInfo == 0, topKeys.isEmpty, header.end < source.count else { return nil }
    return ROOTError(
      .malformed, "The file was not closed when it was written; ROOT may recover trees from it"
    ).located(in: name)
  }

  private func checkObject(_ key: ROOTKey) throws(ROOTError) {
    _ = try Record(source, at: key.offset)
    guard streamers.id(of: key.className) != nil else { return }
    _ = try object(key)
  }

  private static let blockSize = 32 << 20

  private func checkTable(
    _ path: String, _ note: (String, ROOTError) -> Void
  ) throws(ROOTError) {
    let table = try table(path)
    for column in table.columnNames {
      do throws(ROOTError) {
        let step = table.entries(ofBytes: Self.blockSize, [column])
        var first = 0
        repeat {
          let last = min(first + step, table.entryCount)
          _ = try table.read(column, entries: first..<last)
          first = last
        } while first < table.entryCount
      } catch {
        note(column, error)
      }
    }
  }
}
