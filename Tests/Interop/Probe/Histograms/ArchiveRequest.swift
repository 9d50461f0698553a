import Foundation
import Histograms

/// Reads a ZIP file of UHI, and writes its histograms again as ZIP, JSON and `.npz`.
struct ArchiveRequest: Request {
  var zip: Data

  struct Answer: Encodable {
    var zip: Data
    var texts: [String: String]
    var npz: [String: Data]
  }

  func answer() throws -> Answer {
    let read = try AnyHistogram.dictionary(uhiZip: Array(zip))
    return Answer(
      zip: Data(try AnyHistogram.uhiZip(read)), texts: try read.mapValues { try $0.uhiJSON() },
      npz: try read.mapValues { Data(try $0.npz(flow: true)) })
  }
}
