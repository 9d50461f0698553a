import ArgumentParser
import Histograms
import ROOTFiles
import ROOTHistograms

/// One histogram, or one table, of a picture.
struct PlotSource {
  var file: String
  var path: String

  /// What the arguments name: files and one path in all of them, or a path for each file.
  static func list(_ items: [String]) throws -> [PlotSource] {
    let own = items.compactMap(split)
    if own.count == items.count { return own }
    guard items.count >= 2 else {
      throw ValidationError("name a file and the path of a histogram or tree in it")
    }
    return items.dropLast().map { PlotSource(file: $0, path: items[items.count - 1]) }
  }

  /// `FILE:PATH` cut at its first colon after `.root`, or else its last one.
  private static func split(_ item: String) -> PlotSource? {
    let colon =
      item.firstRange(of: ".root:").map { item.index(before: $0.upperBound) }
      ?? item.lastIndex(of: ":")
    guard let colon, colon > item.startIndex else { return nil }
    let path = String(item[item.index(after: colon)...])
    return path.isEmpty || path.hasPrefix("//")
      ? nil : PlotSource(file: String(item[..<colon]), path: path)
  }

  /// The histogram at the path, or the distribution of a column of the table there.
  func histogram(_ columns: ColumnOptions) throws -> AnyHistogram {
    let root = try InputFile.root(file)
    let key = try root.key(path)
    if key.isTable {
      guard let column = columns.column else {
        throw ValidationError("'\(path)' is a table: name one of its columns with --column")
      }
      let values = try root.table(path).read(column).numbers(named: column)
      return try named(
        ColumnHistogram(
          values, name: column, bins: columns.bins ?? 60, from: columns.from, to: columns.to
        ).histogram)
    }
    guard columns.isEmpty else {
      throw ValidationError(
        "--column, --bins, --from and --to are for tables; '\(path)' is a \(key.className)")
    }
    return try named(root.histogram(path))
  }

  /// The histogram with the name of the file, without folder and extension, unless it has a label.
  private func named(_ histogram: AnyHistogram) -> AnyHistogram {
    var histogram = histogram
    let name = file.split(separator: "/").last.map(String.init) ?? file
    histogram.annotation.name =
      name.hasSuffix(".root") ? String(name.dropLast(5)) : name
    return histogram
  }
}
