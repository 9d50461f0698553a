import Plots
import Testing

@testable import PlotImages

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct ImageTests {
  private func figure() -> Figure {
    var figure = Figure(x: "m_{μμ} [GeV]", y: "Events")
    figure.add(.curve(in: 0...10, label: "Curve") { $0 * $0 })
    return figure
  }

  private func written(_ name: String, scale: Double = 1) throws -> Data {
    let file = FileManager.default.temporaryDirectory.appending(path: "martlet-" + name)
    try figure().write(to: file.path, scale: scale)
    defer { try? FileManager.default.removeItem(at: file) }
    return try Data(contentsOf: file)
  }

  @Test(arguments: [("a.png", "\u{89}PNG"), ("a.PDF", "%PDF"), ("a.svg", "<svg")])
  func formatsAndDeterminism(name: String, start: String) throws {
    let first = try written(name)
    #expect(Array(first.prefix(4)) == start.unicodeScalars.map { UInt8($0.value) })
    #expect(try written(name) == first)
  }

  @Test func pngHasTheAskedSize() throws {
    let png = try written("size.png", scale: 300.0 / 72)
    let sides = [16, 20].map { at in png[at..<at + 4].reduce(0) { $0 * 256 + Int($1) } }
    #expect(sides == [1875, 1583])
  }

  @Test func textInPDFIsText() throws {
    let pdf = String(decoding: try written("text.pdf"), as: UTF8.self)
    #expect(pdf.contains("/Font"))
  }

  @Test(arguments: ["z.gif", "noextension", "dir.png/file", "", ".", "z.png.txt"])
  func unknownFormats(path: String) {
    let kind = kind { () throws(PlotError) in try Figure().write(to: path) }
    #expect(kind == .unknownFormat)
  }

  @Test(arguments: [
    "/nonexistent-folder/a.png", "/nonexistent-folder/a.pdf", "/nonexistent-folder/a.svg",
  ])
  func unwritablePlaces(path: String) {
    let kind = kind { () throws(PlotError) in try Figure().write(to: path) }
    #expect(kind == .cannotWrite)
  }

  @Test(arguments: [0, -1, .nan, .infinity, 1e6])
  func badScales(scale: Double) {
    let kind = kind { () throws(PlotError) in try Figure().write(to: "/tmp/never.png", scale: scale)
    }
    #expect(kind == .badSize)
  }

  @Test(arguments: [0, -1, .nan, .infinity, 1e6])
  func badPages(width: Double) {
    let drawing = Drawing(width: width, height: 100)
    let png = kind { () throws(PlotError) in try drawing.write(to: "/tmp/never.png") }
    let pdf = kind { () throws(PlotError) in try drawing.write(to: "/tmp/never.pdf") }
    #expect(png == .badSize && pdf == .badSize)
  }

  private func kind(_ body: () throws(PlotError) -> Void) -> PlotError.Kind? {
    do {
      try body()
      return nil
    } catch {
      return error.kind
    }
  }
}
