import Columnar
import ROOTFiles
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Damaged files give values or a `ROOTError`; they never trap, hang or exhaust the memory.
@Suite(.serialized) struct MutationTests {
  /// The number of damaged files made from a fixture: fewer where only the codec differs.
  static func mutations(of name: String) -> UInt64 {
    name.hasPrefix("flat-") && name != "flat-none" ? 100 : 300
  }

  @Test(arguments: Fixture.all)
  func damagedFiles(_ name: String) throws {
    let original = try Fixture.bytes(name)
    var failures = 0
    for seed in 0..<Self.mutations(of: name) {
      var mutation = Mutation(seed: seed)
      if !readEverything(mutation.apply(to: original)) { failures += 1 }
    }
    #expect(failures > Self.mutations(of: name) / 20, "damage is hardly ever noticed")
  }

  /// Damage in the tree itself, which lies compressed in other files.
  @Test func damagedDescriptions() throws {
    let original = try Fixture.bytes("embedded")
    for seed in 0..<600 as Range<UInt64> {
      var mutation = Mutation(seed: 5 * seed + 1 + seed % 4)
      _ = readEverything(mutation.apply(to: original))
    }
  }

  @Test func memoryStaysSmall() throws {
    #expect(peakMemory() < 1 << 30)
  }

  /// Lists the file and reads all objects and branches; false when any of it failed.
  private func readEverything(_ bytes: [UInt8]) -> Bool {
    do throws(ROOTError) {
      let file = try ROOTFile(source: MemorySource(bytes))
      var isSound = file.classesFailure == nil
      for item in file.listing(allCycles: true) {
        isSound = isSound && item.failure == nil
        if item.key.isTree {
          isSound = readTree(file, item) && isSound
        } else if !item.key.isDirectory {
          do throws(ROOTError) {
            _ = try file.object(item.key)
          } catch {
            isSound = false
          }
        }
      }
      return isSound
    } catch {
      return false
    }
  }

  private func readTree(_ file: ROOTFile, _ item: ListedObject) -> Bool {
    guard let tree = try? file.tree(item.path) else { return false }
    var isSound = true
    for branch in tree.branches where !branch.isGroup {
      do throws(ROOTError) {
        let column = try tree.read(branch)
        if column.count != tree.entryCount { isSound = false }
      } catch {
        isSound = false
      }
    }
    return isSound
  }

  /// The most memory the process has had, in bytes; zero where the system does not say.
  private func peakMemory() -> Int {
    var usage = rusage()
    #if canImport(Glibc)
      let own = __rusage_who_t(RUSAGE_SELF.rawValue)
    #else
      let own = RUSAGE_SELF
    #endif
    guard getrusage(own, &usage) == 0 else { return 0 }
    #if os(Linux)
      return usage.ru_maxrss * 1024
    #else
      return usage.ru_maxrss
    #endif
  }
}
