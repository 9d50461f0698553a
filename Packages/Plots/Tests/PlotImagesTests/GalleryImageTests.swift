import Plots
import Testing

@testable import PlotImages

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Renders every approved picture at screen and print resolution.
///
/// The pictures go to the folder `MARTLET_GALLERY`, for eyes, or are thrown away.
@Suite struct GalleryImageTests {
  static let approved = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Approved")

  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: approved.path)
    return (files ?? []).filter { $0.hasSuffix(".svg") }.sorted()
  }()

  private var folder: URL {
    ProcessInfo.processInfo.environment["MARTLET_GALLERY"].map { URL(fileURLWithPath: $0) }
      ?? FileManager.default.temporaryDirectory
  }

  @Test(arguments: names, [("screen", 1.0), ("print", 300.0 / 72)])
  func approvedPicturesRender(name: String, resolution: (String, Double)) throws {
    let data = try Data(contentsOf: Self.approved.appending(path: name))
    let svg = String(decoding: data, as: UTF8.self)
    let width = try #require(Self.number(after: "width=\"", in: svg))
    let height = try #require(Self.number(after: "height=\"", in: svg))
    let renderer = try SVGRenderer(svg: svg, width: width, height: height)
    let file = folder.appending(path: "\(name.dropLast(4))-\(resolution.0).png")
    try renderer.writePNG(to: file.path, scale: resolution.1)
    let png = try Data(contentsOf: file)
    #expect(png.prefix(4) == Data([0x89, 0x50, 0x4E, 0x47]))
    #expect(png.count > 2000, "\(name) seems to be empty")
    if ProcessInfo.processInfo.environment["MARTLET_GALLERY"] == nil {
      try FileManager.default.removeItem(at: file)
    }
  }

  private static func number(after key: String, in text: String) -> Double? {
    guard let start = text.firstRange(of: key)?.upperBound else { return nil }
    return Double(text[start...].prefix { $0 != "\"" })
  }
}
