import ArgumentParser
import Histograms
import PlotImages
import Plots
import ROOTFiles
import ROOTHistograms

/// `hep plot`: a picture of a histogram, or of a column.
struct Plot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plot", abstract: "Draw a histogram, or the distribution of a column.",
    discussion: """
      hep plot histograms.root h_mass -o mass.svg
      hep plot events.root Events --column Muon_pt -o pt.png
      hep plot events.root Events --column Muon_pt --bins 40 --from 0 --to 100 --log -o pt.pdf
      hep plot events.root Events --column Muon_pt

      Without -o it draws in the terminal. A column with lists counts every entry of the lists. \
      The range is that of the finite values unless --from and --to are given.
      """)

  @Argument(help: "The file.", completion: .file())
  var file: String

  @Argument(help: "The path of the histogram or tree in the file.")
  var path: String

  @Option(help: "The column of the tree.")
  var column: String?

  @Option(help: "The number of bins for a column. (default: 60)")
  var bins: Int?

  @Option(help: "The lower end of the axis for a column.")
  var from: Double?

  @Option(help: "The upper end of the axis for a column.")
  var to: Double?

  @Flag(help: "Draw a logarithmic axis of counts.")
  var log = false

  @Option(
    name: .shortAndLong, help: "The picture to write: a name that ends in .svg, .png or .pdf.",
    completion: .file(extensions: ["svg", "png", "pdf"]))
  var output: String?

  func validate() throws {
    if let bins, !(1...100_000).contains(bins) {
      throw ValidationError("--bins must lie between 1 and 100000")
    }
    if let from, let to, !(from < to) { throw ValidationError("--from must lie below --to") }
    if ![from, to].compactMap(\.self).allSatisfy(\.isFinite) {
      throw ValidationError("--from and --to must be finite")
    }
  }

  func run() throws {
    let histogram = try histogram()
    if let output {
      try figure(of: histogram).write(to: output)
    } else {
      StandardOutput.print(TerminalPlot.columns(histogram, width: StandardOutput.width))
    }
  }

  private func histogram() throws -> AnyHistogram {
    let file = try InputFile.root(file)
    let key = try file.key(path)
    if key.isTable {
      guard let column else {
        throw ValidationError("'\(path)' is a table: name one of its columns with --column")
      }
      let values = try file.table(path).read(column).numbers(named: column)
      return try ColumnHistogram(values, name: column, bins: bins ?? 60, from: from, to: to)
        .histogram
    }
    if column != nil || bins != nil || from != nil || to != nil {
      throw ValidationError(
        "--column, --bins, --from and --to are for tables; '\(path)' is a \(key.className)")
    }
    return try file.histogram(path)
  }

  private func figure(of histogram: AnyHistogram) throws -> Figure {
    var figure = Figure(quickLook: histogram)
    if log { figure.y.scale = .log }
    return figure
  }
}
