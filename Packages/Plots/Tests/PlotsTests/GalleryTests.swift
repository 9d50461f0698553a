import Testing

@testable import Plots

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Compares figures with pictures that somebody has looked at.
///
/// After a wanted change run the tests with `MARTLET_APPROVE=1`, look at every picture that changed
/// in Approved/ (the tests of PlotImages write them as PNG into the folder `MARTLET_GALLERY`), and
/// commit them.
@Suite struct GalleryTests {
  static let approved = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Approved")

  @Test(arguments: Gallery.names)
  func picturesAreAsApproved(name: String) throws {
    let svg = try Gallery.picture(name).svg()
    let file = Self.approved.appending(path: name + ".svg")
    if ProcessInfo.processInfo.environment["MARTLET_APPROVE"] == "1" {
      try Data(svg.utf8).write(to: file)
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(svg == expected, "\(name) has changed")
  }

  @Test(arguments: Gallery.names)
  func bytesAreTheSameTwice(name: String) throws {
    #expect(try Gallery.picture(name).svg() == Gallery.picture(name).svg())
  }
}
