/// The list in which a file describes its classes.
struct StreamerList {
  /// The list as it stands in the file, without its key; empty for a new file.
  private let stored: [UInt8]
  /// The bytes of the key in front of it, which references in the list count.
  private let storedKeySize: Int
  /// The classes it describes, with their versions.
  private var known: Set<String>
  private(set) var added: [WrittenClass] = []

  /// The list of a new file.
  init() {
    stored = []
    storedKeySize = 0
    known = []
  }

  /// The list of a file that is opened again.
  init(_ record: Record, _ infos: [StreamerInfo]) {
    stored = record.bytes
    storedKeySize = record.key.headerSize
    known = Set(infos.map { Self.label($0.className, $0.version) })
  }

  private static func label(_ name: String, _ version: Int) -> String { "\(name)/\(version)" }

  /// Adds the descriptions of classes and of all that they are made of, unless they are there.
  mutating func add(_ names: some Sequence<String>) {
    for info in WrittenClass.closure(of: names)
    where known.insert(Self.label(info.name, info.version)).inserted {
      added.append(info)
    }
  }

  /// Adds the descriptions that another file has, unless they are there.
  mutating func add(describedBy infos: [WrittenClass]) {
    for info in infos where known.insert(Self.label(info.name, info.version)).inserted {
      added.append(info)
    }
  }

  private static let title = "Doubly linked list"

  /// The header of the list's record, not yet with its place and sizes.
  ///
  /// References in the old list count the bytes of its key. Where the new key has longer places, a
  /// shorter title makes up for it.
  func header(date: UInt32, parent: Int, isLong: Bool) -> KeyHeader {
    var header = KeyHeader(
      className: "TList", name: "StreamerInfo", title: Self.title, date: date, parent: parent,
      isLong: isLong)
    if !stored.isEmpty {
      let title = max(0, Self.title.count + storedKeySize - header.size)
      header.title = String(repeating: " ", count: title)
      if title == Self.title.count { header.title = Self.title }
    }
    return header
  }

  /// The list with the classes that were added.
  func content(keySize: Int) -> [UInt8] {
    guard !stored.isEmpty else {
      var writer = ObjectWriter(origin: keySize)
      writer.list(count: added.count) { $0.streamerInfo(added[$1]) }
      return writer.bytes.bytes
    }
    var writer = ObjectWriter(origin: keySize)
    writer.bytes.bytes = stored
    for info in added {
      writer.streamerInfo(info)
      writer.bytes.writeString("")
    }
    let countPlace = Self.countPlace(stored)
    var cursor = Cursor(stored)
    let count = (try? cursor.move(to: countPlace)).flatMap { try? cursor.read(UInt32.self) } ?? 0
    writer.bytes.patch(count + UInt32(added.count), at: countPlace)
    writer.bytes.patch(UInt32(writer.bytes.count - 4) | 0x4000_0000, at: 0)
    return writer.bytes.bytes
  }

  /// Where the number of items stands: behind byte count, version, the `TObject` and the name.
  private static func countPlace(_ list: [UInt8]) -> Int {
    16 + 1 + Int(list[16])
  }
}
