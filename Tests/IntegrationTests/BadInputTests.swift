import Foundation
import Likelihoods
import ROOTFiles
import Testing

@testable import ZPeak

@Suite("An analysis of bad input ends with an error that helps")
struct BadInputTests {
  /// Runs the tutorial's analysis, which must fail with an error of `ROOTFiles`.
  private func failure(file: String, tree: String = "Events") throws -> ROOTError {
    try withTemporaryFolder { folder in
      var analysis = ZPeak(file: file, report: folder.appending(path: "report.html").path)
      analysis.tree = tree
      let error = try #require(throws: ROOTError.self) { try analysis.run() }
      #expect(error.description.contains(file))
      #expect(!FileManager.default.fileExists(atPath: analysis.report))
      return error
    }
  }

  @Test("A file cut short", arguments: (0..<20).map { Double($0) / 20 })
  func truncated(part: Double) throws {
    try withTemporaryFolder { folder in
      let whole = try Data(contentsOf: URL(filePath: ZPeak.ownData))
      let file = folder.appending(path: "truncated.root")
      try whole.prefix(Int(part * Double(whole.count))).write(to: file)
      let codes: [ROOTError.Code] = [.notROOT, .malformed]
      #expect(codes.contains(try failure(file: file.path).code))
    }
  }

  @Test("No file")
  func missing() throws {
    #expect(try failure(file: "/no/such/file.root").code == .unreadableFile)
  }

  @Test("A file of another kind")
  func foreign() throws {
    #expect(try failure(file: #filePath).code == .notROOT)
  }

  @Test("A wrong name of the tree")
  func wrongTree() throws {
    let error = try failure(file: ZPeak.ownData, tree: "Event")
    #expect(error.code == .notFound)
    #expect(error.description.contains("'Events'"))
  }

  @Test("A file with other names of columns", .conformanceData)
  func missingColumn() throws {
    let error = try failure(
      file: ConformanceData.path("skhep/uproot-HZZ.root"), tree: "events")
    #expect(error.code == .notFound)
    #expect(error.description.contains("'Muon_Px'"))
  }

  @Test("A column of another type")
  func wrongType() throws {
    let tree = try ROOTFile(ZPeak.ownData).tree("Events")
    let error = try #require(throws: ROOTError.self) { try tree.read("Muon_pt", as: Double.self) }
    #expect(error.code == .wrongType)
    #expect(error.description.contains("var * float32"))
  }

  @Test("No pair in the window of the fit", arguments: [[], [10, 300], [.nan, .infinity]])
  func nothingToFit(masses: [Double]) throws {
    let error = try #require(throws: LikelihoodError.self) {
      try PeakFit(PeakFit.voigtPeak, to: masses)
    }
    #expect(error.description.contains("no data"))
  }
}
