/// An object in a directory: what is known of it before it is read.
public struct ROOTKey: Sendable, Equatable {
  /// The name of the object.
  public let name: String

  /// The cycle: the highest is the newest object of that name.
  public let cycle: Int

  /// The name of the object's class.
  public let className: String

  /// The title of the object.
  public let title: String

  /// Where the object's record lies in the file.
  public let offset: Int

  /// The bytes of the object as stored.
  public let storedSize: Int

  /// The bytes of the object after decompression.
  public let objectSize: Int

  init(_ record: KeyRecord) {
    name = record.name
    cycle = record.cycle
    className = record.className
    title = record.title
    offset = record.seek
    storedSize = record.storedSize
    objectSize = record.objectSize
  }

  /// Whether the object is a directory.
  public var isDirectory: Bool { className == "TDirectory" || className == "TDirectoryFile" }

  /// Whether the object is a tree.
  public var isTree: Bool { ["TTree", "TNtuple", "TNtupleD", "TChain"].contains(className) }
}

extension ROOTKey: CustomStringConvertible {
  /// The name with the cycle, and the class.
  public var description: String { "\(name);\(cycle) (\(className))" }
}
