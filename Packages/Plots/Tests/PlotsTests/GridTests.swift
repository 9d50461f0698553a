import Testing

@testable import Plots

@Suite struct GridTests {
  /// The frames of the figures on the page: rectangles with an outline and no fill.
  private func frames(_ grid: FigureGrid) throws -> [Drawing.Rectangle] {
    try grid.drawing().elements.compactMap { element in
      guard case .group(let parts, let placement, _) = element else { return nil }
      for case .rectangle(var frame, let paint) in parts where paint.fill == nil {
        frame.x += placement.origin.x
        frame.y += placement.origin.y
        return frame
      }
      return nil
    }
  }

  private func figure(_ scale: Double) -> Figure {
    var figure = Figure(x: "x", y: PlotAxis(scale > 10 ? "A long title" : ""))
    figure.add(.curve(x: [0, scale], y: [0, scale * 1000], label: "c"))
    return figure
  }

  @Test(arguments: [false, true])
  func framesLineUp(shares: Bool) throws {
    var grid = FigureGrid([[figure(1), figure(200)], [figure(30), figure(4)]])
    (grid.sharesX, grid.sharesY) = (shares, shares)
    let frames = try frames(grid)
    #expect(frames.count == 4)
    for (a, b) in [(0, 2), (1, 3)] {
      #expect((frames[a].x - frames[b].x).magnitude < 1e-9)
      #expect((frames[a].width - frames[b].width).magnitude < 1e-9)
    }
    for (a, b) in [(0, 1), (2, 3)] {
      #expect((frames[a].y - frames[b].y).magnitude < 1e-9)
      #expect((frames[a].height - frames[b].height).magnitude < 1e-9)
    }
    #expect((frames[0].width - frames[1].width).magnitude < 1e-9)
    #expect(frames.allSatisfy { $0.maxX <= grid.width && $0.maxY <= grid.height })
  }

  @Test func sharedAxesHaveOneRange() throws {
    var grid = FigureGrid([[figure(1)], [figure(50)]])
    grid.sharesX = true
    let text = try grid.svg()
    // The numbers of the horizontal axis stand once, below the lower figure.
    #expect(text.components(separatedBy: ">20<").count == 2)
  }

  @Test func emptyPlacesAndErrors() throws {
    #expect(try frames(FigureGrid([[figure(1), nil], [nil, figure(2)]])).count == 2)
    #expect(try FigureGrid([]).svg().contains("<svg"))
    var broken = figure(1)
    broken.add(.curve(x: [1], y: []))
    #expect {
      try FigureGrid([[figure(1), broken]]).drawing()
    } throws: {
      ($0 as? PlotError)?.kind == .badData && "\($0)".contains("row 1, column 2")
    }
    for width in [0, -1, Double.nan, 1e9] {
      #expect(throws: PlotError.self) {
        try FigureGrid([[figure(1)]], width: width, height: 100).drawing()
      }
    }
  }

  @Test func cornersCheckTheirColumns() {
    #expect(throws: PlotError.self) { try FigureGrid.corner([[1, 2], [1]], names: ["a", "b"]) }
    #expect(throws: PlotError.self) { try FigureGrid.corner([[1, 2]], names: ["a", "b"]) }
    #expect(throws: PlotError.self) { try FigureGrid.corner([[1]], names: ["a"], bins: 0) }
    #expect(throws: Never.self) {
      _ = try FigureGrid.corner([[], []], names: ["a", "b"]).svg()
      _ = try FigureGrid.corner([[.nan, 1, 1], [.infinity, 2, 2]], names: ["a", "b"]).svg()
    }
  }
}
