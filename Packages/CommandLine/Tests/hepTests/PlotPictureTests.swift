import Histograms
import Plots
import Testing

@testable import hep

@Suite struct PlotPictureTests {
  private func histogram(_ entries: [Double], bins: Int = 4) -> AnyHistogram {
    var histogram = Histogram(Regular(bins, 0...4), storage: .counts)
    for entry in entries { histogram.fill(entry) }
    return AnyHistogram(histogram)
  }

  private func figure(_ count: Int, _ overlay: [String], _ look: [String] = []) throws -> Figure {
    let histograms = (0..<count).map { histogram([0.5, Double($0) + 0.5, 1.5]) }
    return try PlotPicture(
      histograms, overlay: OverlayOptions.parse(overlay), look: LookOptions.parse(look)
    ).figure()
  }

  @Test func oneHistogramIsAStep() throws {
    let figure = try figure(1, [])
    #expect(figure.marks.count == 1 && figure.panels.isEmpty && figure.marks[0].label == nil)
    #expect(try figure.svg().contains("<path"))
  }

  @Test func dataOverAStack() throws {
    let figure = try figure(
      3, ["--data", "--stack", "--compare", "ratio", "-l", "Data", "-l", "top"],
      ["--style", "CMS", "--log", "--experiment", "CMS Work in progress", "--energy", "13.6"])
    #expect(figure.marks.compactMap(\.label?.plainText) == ["Data", "", "top", "Statistical"])
    #expect(figure.panels.count == 1 && figure.y.scale == .log)
    #expect(figure.label?.experiment == "CMS" && figure.label?.status == "Work in progress")
    #expect(try figure.svg().contains("13.6 TeV"))
  }

  @Test(arguments: ["ratio", "difference", "relative-difference", "asymmetry"])
  func shapesAgainstTheFirst(kind: String) throws {
    let figure = try figure(3, ["--normalize", "--compare", kind])
    #expect(figure.marks.count == 3)
    #expect(figure.panels[0].marks.count { $0.marker != .none } == 2)
    #expect(Set(figure.panels[0].marks.filter { $0.marker != .none }.map(\.color)).count == 2)
    #expect(try figure.svg().contains("Fraction of entries"))
  }

  @Test func unsuitedOptions() {
    #expect(throws: (any Error).self) { try figure(1, ["--compare", "ratio"]) }
    #expect(throws: (any Error).self) { try figure(3, ["--compare", "pull"]) }
    #expect(throws: (any Error).self) { try figure(1, ["-l", "a", "-l", "b"]) }
    let other = histogram([1], bins: 5)
    #expect(throws: (any Error).self) {
      try PlotPicture(
        [histogram([1]), other], overlay: OverlayOptions.parse(["--stack"]),
        look: LookOptions.parse([])
      ).figure().svg()
    }
  }

  @Test func filesAndPaths() throws {
    func list(_ items: [String]) throws -> [[String]] {
      try PlotSource.list(items).map { [$0.file, $0.path] }
    }
    #expect(try list(["a.root", "h"]) == [["a.root", "h"]])
    #expect(try list(["a.root", "b.root", "d/h"]) == [["a.root", "d/h"], ["b.root", "d/h"]])
    #expect(try list(["a.root:h", "b.root:g"]) == [["a.root", "h"], ["b.root", "g"]])
    #expect(try list(["https://host/a.root", "h"]) == [["https://host/a.root", "h"]])
    #expect(try list(["https://host/a.root:h"]) == [["https://host/a.root", "h"]])
    #expect(throws: (any Error).self) { try list(["https://host/a.root"]) }
  }
}
