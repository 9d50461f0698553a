import HEPCore

extension Particle {
  /// Everything that is known, in a few lines for people.
  public var summary: String {
    let antiparticle = (try? antiparticle.name) ?? "not in the table"
    var lines = [
      ("name", "\(name)  \(unicodeName)"), ("number", "\(id)"),
      ("mass", mass.map { "\($0) GeV" } ?? "unknown"), ("width", widthText),
      ("lifetime", lifetimeText), ("charge", chargeText), ("J", half(id.twoJ)), ("I", half(twoI)),
      ("P", sign(parity)), ("C", sign(cParity)), ("G", sign(gParity)),
      ("antiparticle", antiparticle), ("status", "\(status)"),
    ]
    if !quarks.isEmpty { lines.insert(("quarks", quarks), at: 6) }
    return lines.filter { !$0.1.isEmpty }.map { label, text in
      label + String(repeating: " ", count: 14 - label.count) + text
    }.joined(separator: "\n")
  }

  private var widthText: String { width.map { "\($0) GeV" } ?? "unknown" }

  private var lifetimeText: String {
    guard let lifetime, let cTau else { return "" }
    return lifetime.isInfinite ? "stable" : "\(rounded(lifetime)) ns, cτ = \(rounded(cTau)) mm"
  }

  /// A number that goes with 1 / Γ as text, with the relative errors of the width.
  private func rounded(_ number: Double) -> String {
    guard let width, let measured = width.measurement, measured.error > 0 else {
      return "\(Measurement(number, number * 1e-3).rounded().value)"
    }
    let part = number / measured.value
    return "\(Measurement(number, up: part * measured.down, down: part * measured.up))"
  }

  private var chargeText: String {
    guard let threeCharge else { return "unknown" }
    let sign = threeCharge > 0 ? "+" : ""
    return threeCharge % 3 == 0 ? "\(sign)\(threeCharge / 3)" : "\(sign)\(threeCharge)/3"
  }

  private func half(_ twice: Int?) -> String {
    twice.map { $0 % 2 == 0 ? "\($0 / 2)" : "\($0)/2" } ?? ""
  }

  private func sign(_ parity: Parity?) -> String { parity.map(\.description) ?? "" }
}
