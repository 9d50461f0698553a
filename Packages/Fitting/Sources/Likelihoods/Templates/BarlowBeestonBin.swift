import RealModule

/// One bin of a template fit in which each template fluctuates by itself.
///
/// For data n, scale factors pⱼ and entries aⱼ, the most likely expectations of the entries are
/// Aⱼ = aⱼ / (1 + pⱼ t), where t solves n / (1 - t) = Σ pⱼ Aⱼ (Barlow and Beeston, equations 13 to 17).
struct BarlowBeestonBin {
  /// -2 log of the likelihood ratio.
  let value: Double
  /// Its derivative by each scale factor.
  let byScale: [Double]
  /// Its derivative by what is expected beside the templates.
  let byFixed: Double

  /// `fixed` is what is expected beside the templates.
  init(_ n: Double, scales: [Double], entries: [Double], fixed: Double) {
    let t = BarlowBeestonBin.solution(n, scales, entries, fixed)
    let expected = zip(scales, entries).map { $1 / (1 + $0 * t) }
    let mean = fixed + zip(scales, expected).reduce(0) { $0 + $1.0 * $1.1 }
    var sum = TemplateTerm.deviance(n, mean)
    for (a, e) in zip(entries, expected) where a > 0 {
      // The deviance of the entries themselves, from n = a with mean e.
      sum += 2 * (e - a + a * Double.log(a / e))
    }
    value = sum
    // At the minimum over all fluctuations only the direct dependence counts.
    let slope = 2 * (1 - (n > 0 ? n / mean : 0))
    byScale = expected.map { slope * $0 }
    byFixed = slope
  }

  /// The root between the largest pole at -1 / p and 1, where the left side rises and the right side falls.
  private static func solution(
    _ n: Double, _ scales: [Double], _ entries: [Double], _ fixed: Double
  ) -> Double {
    let used = zip(scales, entries).filter { $0.0 > 0 && $0.1 > 0 }
    guard !used.isEmpty else { return 0 }
    if n == 0 { return 1 }
    var low = -1 / (used.map(\.0).max() ?? 1)
    var high = 1.0
    var t = 0.0
    for _ in 0..<200 {
      var (mean, slope) = (fixed, 0.0)
      for (p, a) in used {
        mean += p * a / (1 + p * t)
        slope -= p * p * a / ((1 + p * t) * (1 + p * t))
      }
      let gap = n / (1 - t) - mean
      if gap > 0 { high = t } else { low = t }
      let next = t - gap / (n / ((1 - t) * (1 - t)) - slope)
      if abs(next - t) <= 1e-15 * max(abs(t), 1e-3) { break }
      t = next > low && next < high ? next : 0.5 * (low + high)
    }
    return t
  }
}
