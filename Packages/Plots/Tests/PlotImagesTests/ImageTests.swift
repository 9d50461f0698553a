import Plots
import Testing

@testable import PlotImages

@Suite struct ImageTests {
  @Test(arguments: ["z.gif", "noextension", "dir.png/file", ""])
  func unknownFormats(path: String) {
    #expect {
      try Figure().write(to: path)
    } throws: {
      ($0 as? PlotError)?.kind == .unknownFormat
    }
  }
}
