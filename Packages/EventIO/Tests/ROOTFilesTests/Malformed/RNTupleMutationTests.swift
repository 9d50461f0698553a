import Columnar
import Testing

@testable import ROOTFiles

/// Damaged RNTuples give values or a `ROOTError`; they never trap, hang or exhaust the memory.
@Suite struct RNTupleMutationTests {
  /// What reading everything gave: for each field its text, or nil where it failed.
  private func readEverything(_ bytes: [UInt8]) -> [String: AnyColumn]? {
    do throws(ROOTError) {
      let file = try ROOTFile(source: MemorySource(bytes))
      _ = file.listing(allCycles: true)
      let ntuple = try file.ntuple("n")
      var result: [String: AnyColumn] = [:]
      for field in ntuple.topFields {
        let column = try ntuple.read(field)
        #expect(column.count == ntuple.entryCount)
        result[field.path] = column
      }
      return result
    } catch {
      return nil
    }
  }

  /// Checksums tell all damage: the values are right, or there is an error.
  @Test(arguments: Fixture.ntuples)
  func damagedFiles(_ name: String) throws {
    let original = try Fixture.bytes(name)
    let values = readEverything(original)
    var failures = 0
    for seed in 0..<300 as Range<UInt64> {
      var mutation = Mutation(seed: seed)
      guard let read = readEverything(mutation.apply(to: original)) else {
        failures += 1
        continue
      }
      #expect(read == values, "\(name): \(mutation)")
    }
    #expect(failures > 100, "damage is hardly ever noticed")
  }

  /// Damage in the descriptions that the checksums were made to fit.
  @Test(arguments: ["ntuple-none", "ntuple-parts"], 0..<4)
  func damagedDescriptions(_ name: String, _ part: Int) throws {
    let original = try SealedFile(try Fixture.bytes(name))
    let places = [original.header, original.footer, original.pageLists[0]]
    var failures = 0
    for seed in 0..<150 as Range<UInt64> {
      var mutation = Mutation(seed: 5 * seed + 1 + seed % 4)
      var file = original
      guard part < 3 || !file.pages.isEmpty else { continue }
      let place = part < 3 ? places[part] : file.pages[Int(seed) % file.pages.count]
      guard place.count > 8 else { continue }
      file.bytes.replaceSubrange(place, with: mutation.apply(to: Array(file.bytes[place])))
      file.seal()
      if readEverything(file.bytes) == nil { failures += 1 }
    }
    #expect(part == 3 || failures > 20, "damage is hardly ever noticed")
  }

  @Test(arguments: ["ntuple-none", "ntuple-zstd"])
  func aFlippedBitInAPageIsAnError(_ name: String) throws {
    let original = try SealedFile(try Fixture.bytes(name))
    let pages = Set(original.pages.filter { !$0.isEmpty })
    for page in pages {
      var bytes = original.bytes
      bytes[page.lowerBound + page.count / 2] ^= 0x10
      #expect { try readAll(bytes) } throws: { ($0 as? ROOTError)?.code == .checksum }
    }
  }

  private func readAll(_ bytes: [UInt8]) throws {
    let ntuple = try ROOTFile(source: MemorySource(bytes)).ntuple("n")
    _ = try ntuple.read(ntuple.topFields.map(\.path))
  }

  @Test func unknownFeaturesAreNamed() throws {
    var file = try SealedFile(try Fixture.bytes("ntuple-none"))
    file.bytes[file.header.lowerBound + 8] |= 1 << 5
    file.seal()
    #expect { try readAll(file.bytes) } throws: {
      let error = $0 as? ROOTError
      return error?.code == .unsupported && error?.message.contains("bit 5,") == true
    }
  }

  /// A column of an unknown type makes its own field unreadable, and no other.
  @Test func unknownColumnTypes() throws {
    var file = try SealedFile(try Fixture.bytes("ntuple-none"))
    let field = try ROOTFile(source: MemorySource(file.bytes)).ntuple("n").field("f4").index
    let record: [UInt8] = [20, 0, 0, 0, 0, 0, 0, 0, 0x0C, 0, 32, 0, UInt8(field), 0, 0, 0]
    let place = try #require(
      file.header.first { Array(file.bytes[$0..<$0 + record.count]) == record })
    file.bytes[place + 8] = 0x44
    file.seal()
    let ntuple = try ROOTFile(source: MemorySource(file.bytes)).ntuple("n")
    #expect(ntuple.unreadableFields.map(\.field.path) == ["f4"])
    #expect(ntuple.unreadableFields[0].reason.message.contains("type 0x44"))
    #expect(try ntuple.read("i4", as: Int32.self).count == 30)
  }
}
