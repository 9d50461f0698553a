import Columnar
import ROOTFiles
import Testing
import Vectors

@Suite("Pairs of muons from CMS", .conformanceData)
struct ZmumuTests {
  static let paths = ["lz4", "zstd"].map { ConformanceData.path("skhep/uproot-Zmumu-\($0).root") }

  @Test("The masses of the sums are those of the branch M", arguments: paths)
  func masses(path: String) throws {
    let file = try ZmumuFile(path)
    let stored = try file.tree.read("M", as: Double.self)
    let masses = try file.masses()
    let (first, second) = try (file.muons(1), file.muons(2))

    #expect(masses.count == 2304)
    for index in masses.indices {
      // All numbers in the file have twelve digits. m δm = E δE - p δp in the worst case of signs.
      let (a, b) = (first[index], second[index])
      let sum = a + b
      let reach =
        sum.energy * sum.energy + abs(sum.px) * (abs(a.px) + abs(b.px))
        + abs(sum.py) * (abs(a.py) + abs(b.py)) + abs(sum.pz) * (abs(a.pz) + abs(b.pz))
      let tolerance = 5e-12 * (reach / stored[index] + stored[index])
      #expect(abs(masses[index] - stored[index]) <= tolerance, "pair \(index)")
    }
  }

  @Test("Every codec holds the same columns")
  func codecs() throws {
    let trees = try Self.paths.map { try ZmumuFile($0).tree }
    for branch in trees[0].branches {
      #expect(try trees[0].read(branch.name) == trees[1].read(branch.name), "\(branch.name)")
    }
  }
}
