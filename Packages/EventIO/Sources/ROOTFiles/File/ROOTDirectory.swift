/// A directory in a file, with the keys of its objects.
public struct ROOTDirectory: Sendable {
  /// The file the directory lies in.
  public let file: ROOTFile

  /// The path inside the file; empty for the top.
  public let path: String

  /// The keys of the objects, in the order in which they were written, with all cycles.
  public let keys: [ROOTKey]

  /// The keys of the newest cycle of each object.
  public var newestKeys: [ROOTKey] {
    var places: [String: Int] = [:]
    var newest: [ROOTKey] = []
    for key in keys {
      if let place = places[key.name] {
        if newest[place].cycle < key.cycle { newest[place] = key }
      } else {
        places[key.name] = newest.count
        newest.append(key)
      }
    }
    return newest
  }

  /// The key of an object; nil when there is none of that name and cycle.
  ///
  /// - Parameter cycle: the cycle; nil means the newest.
  public func key(_ name: String, cycle: Int? = nil) -> ROOTKey? {
    let named = keys.lazy.filter { $0.name == name }
    if let cycle { return named.first { $0.cycle == cycle } }
    return named.max { $0.cycle < $1.cycle }
  }

  /// The path of an object in this directory.
  func path(of name: String) -> String { path.isEmpty ? name : "\(path)/\(name)" }
}
