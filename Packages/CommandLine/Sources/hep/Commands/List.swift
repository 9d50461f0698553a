import ArgumentParser
import ROOTFiles

/// `hep ls`: the objects in a file.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ls", abstract: "List the objects in a file.",
    discussion: """
      hep ls events.root
      hep ls events.root --json
      hep ls https://host/events.hepmc.gz

      Prints path and cycle, class, entries (of trees) and title. With --json, an array of objects \
      with the members path, cycle, class, title and entries; where a tree or directory can't be read, \
      also error.
      """)

  @Argument(help: "The file.", completion: .file())
  var file: String

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(name: .long, help: "List older cycles of an object too.")
  var allCycles = false

  func run() throws {
    if let records = try InputFile.records(file) {
      return try Self.print(records, json: json)
    }
    let objects = try InputFile.root(file).listing(allCycles: allCycles)
    if json {
      StandardOutput.write(Self.json(objects))
    } else {
      Self.table(objects).lines.forEach(StandardOutput.print)
    }
  }

  /// A file of records is listed as one object.
  private static func print(_ records: RecordFile, json: Bool) throws {
    let count = try records.count()
    guard json else {
      var table = TextTable()
      table.append([RecordFile.path, records.className, "\(count) entries", records.title])
      return table.lines.forEach(StandardOutput.print)
    }
    var text = JSONText()
    text.beginArray()
    text.beginObject()
    for (name, value) in [
      ("path", RecordFile.path), ("class", records.className), ("title", records.title),
    ] {
      text.key(name)
      text.string(value)
    }
    text.key("entries")
    text.integer(count)
    text.endObject()
    text.endArray()
    StandardOutput.write(text.lines)
  }

  private static func table(_ objects: [ListedObject]) -> TextTable {
    var table = TextTable()
    for object in objects {
      let entries = object.entries.map { "\($0) entries" } ?? ""
      let note = object.failure.map { "unreadable: \($0)" } ?? object.key.title
      table.append(["\(object.path);\(object.key.cycle)", object.key.className, entries, note])
    }
    return table
  }

  private static func json(_ objects: [ListedObject]) -> [UInt8] {
    var text = JSONText()
    text.beginArray()
    for object in objects {
      text.newline()
      text.beginObject()
      text.key("path")
      text.string(object.path)
      text.key("cycle")
      text.integer(object.key.cycle)
      text.key("class")
      text.string(object.key.className)
      text.key("title")
      text.string(object.key.title)
      text.key("entries")
      if let entries = object.entries { text.integer(entries) } else { text.null() }
      if let failure = object.failure {
        text.key("error")
        text.string(failure.description)
      }
      text.endObject()
    }
    text.newline()
    text.endArray()
    return text.lines
  }
}
