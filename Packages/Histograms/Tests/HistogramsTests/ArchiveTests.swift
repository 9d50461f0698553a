import Testing

@testable import Histograms

@Suite struct ArchiveTests {
  static func several() throws -> [String: AnyHistogram] {
    var all: [String: AnyHistogram] = [:]
    for kind in StorageKind.allCases { all["h \(kind)"] = try UHITests.sample(kind) }
    return all
  }

  @Test func roundTrip() throws {
    let all = try Self.several()
    let bytes = try AnyHistogram.uhiZip(all)
    let read = try AnyHistogram.dictionary(uhiZip: bytes)
    #expect(read.keys.sorted() == all.keys.sorted())
    for (name, histogram) in all {
      let other = try #require(read[name])
      #expect(other.axes == histogram.axes && other.storageKind == histogram.storageKind)
      #expect(try other.isClose(to: histogram, relative: 1e-14))
    }
    #expect(try AnyHistogram.uhiZip(all) == bytes)
  }

  @Test(arguments: StorageKind.allCases)
  func sparse(kind: StorageKind) throws {
    let h = try UHITests.sample(kind)
    let text = try h.uhiJSON(sparse: true)
    #expect(text.contains(#""index":["#))
    #expect(try AnyHistogram(uhiJSON: text).isClose(to: h, relative: 1e-14))
    let empty = try AnyHistogram(axes: h.axes, storage: kind.storage)
    #expect(try AnyHistogram(uhiJSON: empty.uhiJSON(sparse: true)) == empty)
  }

  @Test func npz() throws {
    let h = try UHITests.sample(.weighted)
    let read = try AnyHistogram(npz: h.npz())
    #expect(read.values() == h.values() && read.variances() == h.variances())
    #expect(read.axes.map(\.edges) == h.axes.map(\.edges) && read.axes[0].flow == .none)
    #expect(throws: HistogramError.self) { try AnyHistogram(npz: h.npz(flow: true)) }
  }

  /// Squares modulo 251, the last six bits, deflated with a code of their own.
  static let dynamic: [UInt8] = [
    237, 207, 97, 206, 130, 32, 0, 0, 80, 21, 200, 81, 152, 56, 197, 68, 208, 230, 180, 140, 22, 38,
    161, 53, 77, 235, 254, 183, 234, 20, 223, 191, 239, 221, 224, 57, 46, 196, 148, 55, 198, 137,
    154, 137, 42, 88, 161, 51, 238, 216, 71, 137, 237, 187, 171, 143, 89, 76, 19, 150, 21, 234, 177,
    134, 229, 221, 151, 54, 186, 97, 189, 55, 194, 235, 69, 176, 232, 83, 158, 134, 33, 161, 17, 47,
    175, 22, 176, 102, 14, 90, 32, 23, 190, 214, 155, 94, 162, 177, 77, 9, 156, 70, 107, 251, 97,
    246, 72, 92, 25, 112, 184, 56, 249, 51, 25, 210, 81, 0, 205, 253, 151, 42, 226, 29, 114, 191,
    95, 23, 237, 226, 66, 189, 124, 174, 129, 24, 211, 33, 121, 230, 206, 229, 0, 76, 21, 19, 111,
    30, 122, 107, 199, 9, 146, 180, 29, 145, 236, 55, 245, 202, 23, 9, 218, 96, 110, 24, 176, 215,
    146, 71, 148, 132, 97, 154, 159, 244, 18, 136, 222, 19, 102, 175, 241, 45, 178, 210, 191, 151,
    225, 250, 80, 69, 198, 18, 26, 103, 199, 186, 123, 111, 133, 250, 176, 14, 159, 81, 5, 21, 157,
    154, 200, 49, 13, 167, 24, 186, 206, 127, 253, 239, 234, 63,
  ]

  /// Made by Python: `zlib.compress(…)[2:-4]` of a text with a stored, a fixed and a dynamic block.
  @Test func inflating() throws {
    let text = String(repeating: "a martlet is the swift of heraldry; ", count: 3)
    let fixed: [UInt8] = [
      75, 84, 200, 77, 44, 42, 201, 73, 45, 81, 200, 44, 86, 40, 201, 72, 85, 40, 46, 207, 76, 43,
      81, 200, 79, 83, 200, 72, 45, 74, 204, 73, 41, 170, 180, 86, 72, 164, 146, 26, 0,
    ]
    #expect(Inflate.inflate(fixed[...], size: text.utf8.count) == Array(text.utf8))
    let dynamic = Self.dynamic
    let numbers = (0..<600).map { UInt8($0 * $0 % 251) & 0x3f }
    #expect(Inflate.inflate(dynamic[...], size: 600) == numbers)
    #expect(Inflate.inflate(dynamic[...], size: 599) == nil)
    let stored: [UInt8] = [1, 3, 0, 0xFC, 0xFF, 7, 8, 9]
    #expect(Inflate.inflate(stored[...], size: 3) == [7, 8, 9])
  }

  /// Cuts and changed bytes anywhere: an error or histograms, never a trap.
  @Test func mutations() throws {
    let bytes = try AnyHistogram.uhiZip(Self.several())
    let npz = try UHITests.sample(.weighted).npz()
    let draws = uniforms(600, seed: 21)
    for i in 0..<200 {
      var (broken, other) = (bytes, npz)
      let place = Int(draws[3 * i] * Double(bytes.count))
      let second = Int(draws[3 * i] * Double(npz.count))
      switch i % 3 {
      case 0: (broken, other) = (Array(bytes[..<place]), Array(npz[..<second]))
      case 1:
        broken[place] = UInt8(draws[3 * i + 1] * 256)
        other[second] = UInt8(draws[3 * i + 1] * 256)
      default:
        broken[place] ^= 1 << UInt8(draws[3 * i + 2] * 8)
        other[second] ^= 1 << UInt8(draws[3 * i + 2] * 8)
      }
      _ = try? AnyHistogram.dictionary(uhiZip: broken)
      _ = try? AnyHistogram(npz: other)
    }
  }

  /// Damage behind a right checksum: the arrays and the deflated bytes themselves.
  @Test func mutationsOfArrays() throws {
    let array = NumPyArray(shape: [3, 2], values: [1, 2, 3, 4, 5, 6]).bytes
    let dynamic = Self.dynamic
    let draws = uniforms(1600, seed: 22)
    for i in 0..<800 {
      var (broken, packed) = (array, dynamic)
      broken[Int(draws[2 * i] * Double(array.count))] = UInt8(draws[2 * i + 1] * 256)
      packed[Int(draws[2 * i] * Double(dynamic.count))] ^= 1 << UInt8(draws[2 * i + 1] * 8)
      if let read = try? NumPyArray(broken, name: "x") {
        #expect(read.values.count == read.shape.reduce(1, *))
      }
      #expect(Inflate.inflate(packed[...], size: 600).map { $0.count == 600 } ?? true)
    }
    #expect(try NumPyArray(array, name: "x").values == [1, 2, 3, 4, 5, 6])
    for shape in ["(9223372036854775807, 9223372036854775807,)", "(-1,)", "(2", "3"] {
      let header = "{'descr': '<f8', 'fortran_order': False, 'shape': \(shape), }\n"
      var bytes: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0]
      bytes.append(header.utf8.count, size: 2)
      #expect(throws: HistogramError.self) { try NumPyArray(bytes + header.utf8, name: "x") }
    }
  }
}
