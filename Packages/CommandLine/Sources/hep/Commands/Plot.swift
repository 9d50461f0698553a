import ArgumentParser
import Histograms
import PlotImages
import Plots

/// `hep plot`: a picture of histograms, or of a column.
struct Plot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plot", abstract: "Draw histograms, or the distribution of a column.",
    discussion: """
      hep plot histograms.root h_mass -o mass.svg
      hep plot data.root zz.root tt.root h_mass --data --stack --compare ratio -o mass.pdf
      hep plot run1.root:h_mass run2.root:h_pt_mass --normalize --log
      hep plot events.root Events --column Muon_pt --bins 40 --from 0 --to 100 -o pt.png

      The last argument is the path of the histogram or tree in all files before it; with FILE:PATH \
      everywhere each has a path of its own. Without -o it draws in the terminal. A column with lists \
      counts every entry of the lists; its range is that of the finite values unless --from and --to \
      are given.
      """)

  @Argument(help: "The files and the path in them, or FILE:PATH for each.", completion: .file())
  var items: [String]

  @OptionGroup(title: "Columns of tables") var columns: ColumnOptions
  @OptionGroup(title: "Several histograms") var overlay: OverlayOptions
  @OptionGroup(title: "Look") var look: LookOptions

  @OptionGroup var picture: PictureOutput

  func validate() throws {
    guard items.count >= 2 || items.first?.contains(":") == true else {
      throw ValidationError("name a file and the path of a histogram or tree in it")
    }
  }

  func run() throws {
    if let output = picture.output {
      try OutputPath(output).check(against: PlotSource.list(items).map(\.file))
    }
    let histograms = try PlotSource.list(items).map { try $0.histogram(columns) }
    let figure = try PlotPicture(histograms, overlay: overlay, look: look).figure()
    try picture.write { figure }
    if picture.output == nil {
      StandardOutput.write(
        Array(
          try TerminalPlot.figure(
            figure, width: StandardOutput.width, height: 20, colors: StandardOutput.colors
          ).utf8))
    }
  }
}
