import Foundation
import Histograms
import Jets
import Plots
import Vectors

/// The histograms of the analysis and the figures they make.
struct JetPictures {
  private(set) var groomedW = Self.mass()
  private var (plainW, plainQCD, groomedQCD) = (Self.mass(), Self.mass(), Self.mass())
  private var (tauW, tauQCD) = (Self.ratio(), Self.ratio())
  private var (lundW, lundQCD) = (Self.plane(), Self.plane())
  private var (jetsW, jetsQCD) = (0, 0)

  private static func mass() -> Histogram<Sums, Regular> {
    Histogram(Regular(50, 0...200, name: "mass", label: "m [GeV]"))
  }

  private static func ratio() -> Histogram<Sums, Regular> {
    Histogram(Regular(40, 0...1, name: "tau21", label: "τ_{21}"))
  }

  private static func plane() -> Histogram<Sums, Regular, Regular> {
    Histogram(Regular(30, 0...6, name: "angle"), Regular(30, -3...6, name: "kt"))
  }

  mutating func add(_ jet: JetObservables, isW: Bool) throws {
    if isW {
      plainW.fill(jet.mass)
      groomedW.fill(jet.groomedMass)
      tauW.fill(jet.tau21)
      jetsW += 1
    } else {
      plainQCD.fill(jet.mass)
      groomedQCD.fill(jet.groomedMass)
      tauQCD.fill(jet.tau21)
      jetsQCD += 1
    }
    for branching in jet.lund where branching.delta > 0 && branching.kt > 0 {
      let (angle, kt) = (-log(branching.delta), log(branching.kt))
      if isW { lundW.fill(angle, kt) } else { lundQCD.fill(angle, kt) }
    }
  }

  func massFigure() -> Figure {
    var figure = Figure(x: "m [GeV]", y: "Jets / 4 GeV")
    figure.add(.step(plainW, label: "W jets", line: .dashed))
    figure.add(.step(groomedW, label: "W jets, soft drop"))
    figure.add(.step(plainQCD, label: "QCD jets", line: .dashed))
    figure.add(.step(groomedQCD, label: "QCD jets, soft drop"))
    return figure
  }

  func tauFigure() -> Figure {
    var figure = Figure(x: "τ_{21}", y: "Jets / 0.025")
    figure.add(.step(tauW, label: "W jets"))
    figure.add(.step(tauQCD, label: "QCD jets"))
    return figure
  }

  func lundFigure(isW: Bool) -> Figure {
    var figure = Figure(x: "ln(1/Δ)", y: "ln(k_{t}/GeV)")
    let plane = isW ? lundW : lundQCD
    let jets = Double(max(isW ? jetsW : jetsQCD, 1))
    figure.add(
      .heatMap(
        xEdges: plane.axes[0].edges, yEdges: plane.axes[1].edges,
        values: plane.values().map { $0 / jets }, z: "Branchings per jet"))
    return figure
  }
}

/// Particles of an event in rapidity and azimuth over the areas of its three hardest jets.
///
/// Azimuths are those nearest to the hardest jet, so that no jet is torn at 2π; one unit is as long on both axes.
func eventDisplay(_ particles: [LorentzVector<Double>]) throws -> Figure {
  let sequence = try ClusterSequence(
    particles, JetDefinition(.antiKt(R: 0.4)),
    area: .activeWithExplicitGhosts(GhostSpecification(maxRapidity: 3, area: 0.002)))
  let jets = sequence.inclusiveJets(ptMin: 5).prefix(3)
  let centre = jets.first.map { (y: $0.rapidity, phi: $0.phi) } ?? (y: 0, phi: 0)
  func azimuth(_ phi: Double) -> Double {
    centre.phi + (phi - centre.phi).remainder(dividingBy: 2 * .pi)
  }
  var figure = Figure(
    x: PlotAxis("y", range: centre.y - 1.3...centre.y + 1.3),
    y: PlotAxis("φ", range: centre.phi - 1.1...centre.phi + 1.1))
  for (rank, jet) in jets.enumerated() {
    let ghosts = jet.ghosts
    figure.add(
      .scatter(
        x: ghosts.map(\.rapidity), y: ghosts.map { azimuth($0.phi) }, label: "jet \(rank + 1)",
        marker: .square))
  }
  figure.add(
    .scatter(
      x: particles.map(\.rapidity), y: particles.map { azimuth($0.phi) }, label: "particles",
      color: .black, marker: .circle))
  return figure
}
