import HistFactory

/// The statistical model of the search: two regions, a signal and two backgrounds.
struct SearchModel {
  let histograms: SearchHistograms

  /// The workspace for a signal of a mass in GeV; the parameter of interest is its cross section in fb.
  func workspace(mass: Int) throws -> Workspace {
    try Workspace(
      channels: SearchHistograms.regions.map { try channel($0, mass: mass) },
      observations: SearchHistograms.regions.map {
        Observation($0, data: try histograms.data(in: $0).values())
      },
      measurements: [
        MeasurementSpecification(
          "X\(mass)", poi: "mu",
          parameters: [
            ParameterSpecification(
              "lumi", inits: [1], bounds: [0.9...1.1], auxdata: [1], sigmas: [0.015]),
            ParameterSpecification("mu", inits: [0.5], bounds: [0...20]),
          ])
      ])
  }

  private func channel(_ region: String, mass: Int) throws -> Channel {
    let lepton = Modifier("lepton", .normsys(lo: 0.98, hi: 1.02))
    // A jet that fails the tag of the signal region may land in the control region.
    let tag = region == "SR" ? 0.08 : -0.15
    return Channel(
      region,
      samples: [
        try sample(
          "signal", "X\(mass)", in: region,
          [
            Modifier("mu", .normfactor), Modifier("lumi", .lumi), lepton,
            Modifier("V_tag", .normsys(lo: 1 - tag, hi: 1 + tag)),
          ]),
        try sample(
          "Zjets", "Zjets", in: region, [Modifier("k_Z", .normfactor)], shapes: ["JES", "Zslope"]),
        try sample(
          "ttbar", "ttbar", in: region,
          [Modifier("lumi", .lumi), lepton, Modifier("xsec_tt", .normsys(lo: 0.94, hi: 1.06))]),
      ])
  }

  /// A sample with its shapes, and with the statistical errors of its simulation.
  private func sample(
    _ name: String, _ process: String, in region: String, _ normalisations: [Modifier],
    shapes: [String] = ["JES"]
  ) throws -> Sample {
    let nominal = try histograms.nominal(process, in: region)
    let errors = nominal.variances()?.map { $0.squareRoot() } ?? []
    let variations = try shapes.map { shape in
      let (down, up) = try histograms.variation(shape, of: process, in: region)
      return Modifier(shape, .histosys(lo: down, hi: up))
    }
    return Sample(
      name, data: nominal.values(),
      modifiers: normalisations + variations + [Modifier("stat_\(region)", .staterror(errors))])
  }
}
