import HEPCore
import Testing

@Suite struct UnitsTests {
  @Test(arguments: [unitsReference, prefixesReference, constantsReference])
  func valuesAreThoseOfHepunits(reference: [UnitReference]) {
    for row in reference {
      let tolerance = 8 * row.expected.magnitude.ulp
      #expect(abs(row.value - row.expected) <= tolerance, "\(row.name)")
    }
  }

  @Test func everydayUse() {
    #expect(20 * Units.GeV == 20)
    #expect(91_187.6 * Units.MeV / Units.GeV == 91.1876)
    #expect((1 * Units.meter + 5 * Units.cm) / Units.meter == 1.05)
    let pathOfB = 1.5 * Units.ps * Constants.cLight
    #expect(abs(pathOfB / Units.micrometer - 449.688687) < 1e-9)
    #expect(abs(Constants.hbarCSquared / Units.millibarn - 0.3893793721) < 1e-9)
  }
}
