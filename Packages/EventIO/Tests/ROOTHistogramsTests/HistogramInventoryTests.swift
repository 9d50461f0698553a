import Foundation
import Histograms
import ROOTFiles
import ROOTHistograms
import Testing

/// The folder with public conformance data, when the environment names one.
let testData = ProcessInfo.processInfo.environment["MARTLET_TESTDATA"]

/// Every histogram of the public files, compared with what uproot reads of it.
@Suite(.enabled(if: testData != nil, "MARTLET_TESTDATA is not set"))
struct HistogramInventoryTests {
  struct Inventory: Decodable {
    struct File: Decodable {
      var name: String
      var objects: [Object]?
    }

    struct Object: Decodable {
      var `class`: String?
      var key: String?
      var shape_flow: [Int]?
      var values_crc32: String?
      var variances_crc32: String?
    }

    var files: [File]
  }

  /// The number of histograms whose values and variances agree with uproot's; of profiles the
  /// values, since variances of means divide by N - 1 here.
  static let agreeing = 220

  @Test func histogramsAgreeWithUproot() throws {
    let folder = "\(testData ?? "")/skhep"
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/inventory.json"))
    var count = 0
    var wrong: [String] = []
    for file in try JSONDecoder().decode(Inventory.self, from: data).files {
      let objects = (file.objects ?? []).filter { object in
        guard object.values_crc32 != nil, let name = object.class else { return false }
        return name.hasPrefix("TH") || name.hasPrefix("TProfile")
      }
      guard !objects.isEmpty else { continue }
      let opened = try ROOTFile("\(folder)/\(file.name)")
      for object in objects {
        let key = object.key ?? ""
        do {
          let histogram = try opened.histogram(key)
          let values = Self.crc(histogram.values(flow: true))
          let variances = histogram.variances(flow: true).map(Self.crc)
          if histogram.shape(flow: true) == object.shape_flow, values == object.values_crc32,
            variances == nil || histogram.storageKind.takesSamples
              || variances == object.variances_crc32
          {
            count += 1
          } else {
            wrong.append("\(file.name) \(key)")
          }
        } catch {
          wrong.append("\(error)")
        }
      }
    }
    #expect(wrong.isEmpty)
    #expect(count == Self.agreeing)
  }

  static func crc(_ values: [Double]) -> String {
    var crc = UInt32.max
    values.withUnsafeBytes { bytes in
      for byte in bytes {
        crc ^= UInt32(byte)
        for _ in 0..<8 { crc = crc & 1 == 1 ? 0xEDB8_8320 ^ crc >> 1 : crc >> 1 }
      }
    }
    return String(format: "%08x", ~crc)
  }
}
