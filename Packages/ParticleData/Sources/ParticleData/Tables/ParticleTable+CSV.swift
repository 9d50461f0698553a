extension ParticleTable {
  /// A table in the format of Scikit-HEP's `particle`: comma-separated values with masses in MeV.
  ///
  ///     let table = try ParticleTable.pdg.adding(ParticleTable(csv: text))
  ///
  /// The first line that is not empty and does not begin with `#` names the columns: ID, Mass, MassUpper,
  /// MassLower, Width, WidthUpper, WidthLower, I, G, P, C, Anti, Charge (in thirds), Rank, Status, Name
  /// (without charge), Quarks and Latex, in any order; others are passed over. -1 stands for an unknown mass or width or
  /// error, 5 for a parity that is not defined. A particle of a number and name that the tables of the PDG have gets
  /// their name with charge; any other the name, a tilde when it is a barred antiparticle, and the signs
  /// of its charge unless it is neutral and its own antiparticle.
  ///
  /// - Throws: ``ParticleDataError`` with the line and the column.
  public init(csv text: String) throws(ParticleDataError) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var header: ParticleHeader?
    var particles: [Particle] = []
    for (place, line) in lines.enumerated()
    where !line.allSatisfy(\.isWhitespace) && line.first != "#" {
      let fields = CSVLine.fields(of: line)
      if let header {
        particles.append(try Particle(ParticleFields(fields, header, line: place + 1)))
      } else {
        header = try ParticleHeader(fields)
      }
    }
    guard header != nil else { throw ParticleDataError(.badHeader(missing: "ID")) }
    self.init(particles)
  }
}

extension Particle {
  fileprivate init(_ fields: ParticleFields) throws(ParticleDataError) {
    func property(_ name: String, limited: Bool = false) throws(ParticleDataError)
      -> ParticleProperty?
    {
      try ParticleProperty(
        fields.gev(name), fields.gev(name + "Upper"), fields.gev(name + "Lower"), limited: limited)
    }
    let id = PDGID(try fields.integer("ID", as: Int32.self, "a number of the PDG"))
    let baseName = fields["Name"]
    let charge = try fields.integer("Charge", as: Int.self, "three times a charge")
    let conjugation = try fields.choice("Anti", Conjugation.init(rawValue:))
    let known = ParticleTable.pdg[id].flatMap { $0.baseName == baseName ? $0.name : nil }
    let rank = try fields.integer("Rank", as: Int.self, "a number of stars")
    self.init(
      id: id,
      name: known ?? Self.name(baseName, id: id, threeCharge: charge, conjugation: conjugation),
      baseName: baseName, latexName: fields["Latex"], mass: try property("Mass"),
      width: try property("Width", limited: true), threeCharge: charge,
      twoI: try fields.twoI(), gParity: try fields.parity("G"), parity: try fields.parity("P"),
      cParity: try fields.parity("C"), conjugation: conjugation, quarks: fields["Quarks"],
      rank: rank > 0 ? rank : nil, status: try fields.choice("Status", ReviewStatus.init(rawValue:))
    )
  }

  private static func name(
    _ base: String, id: PDGID, threeCharge: Int, conjugation: Conjugation
  ) -> String {
    let tilde = conjugation == .barred && id.rawValue < 0 ? "~" : ""
    guard threeCharge % 3 == 0 else { return base + tilde }
    if threeCharge == 0 { return base + tilde + (conjugation == .selfConjugate ? "" : "0") }
    let sign = threeCharge > 0 ? "+" : "-"
    return base + tilde + String(repeating: sign, count: min(abs(threeCharge / 3), 9))
  }
}
