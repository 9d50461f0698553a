import Likelihoods
import Testing

@Suite struct TextTests {
  @Test func textIsTheSameModel() throws {
    let (ns, nb) = (Parameter("ns", 30), Parameter("nb", 70))
    let (mu, tau) = (Parameter("mu", 5), Parameter("tau", 2))
    let model = try Model("ns*gauss(mu, 2*0.4) + nb*expo(tau)", parameters: [ns, nb, mu, tau])
    let same =
      ns * Gaussian(mean: mu, sigma: 2 * Formula.constant(0.4)) + nb * Exponential(slope: -1 / tau)
    let points = [0.5, 4.9, 8]
    let (a, b) = (
      try model.curve(at: points, in: 0...10).total, try same.curve(at: points, in: 0...10).total
    )
    #expect(zip(a, b).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(try model.parameters().map(\.name) == ["ns", "mu", "nb", "tau"])
  }

  @Test(arguments: [
    ("f*gauss(a,b)+(1-f)*uniform()", 4.0), ("density(exp(-x/tau)*(1+0.1*x^2))", 1),
    ("2e-1*chebyshev(c1,-0.3)", 1), ("+voigt(91.2, s, 2.4952)", 1), ("gauss(-m^2, (s))", 2),
    ("n * argus(5.29, c) + n2*lognormal(m,s)", 0),
  ])
  func textsAreRead(_ text: String, _: Double) throws {
    _ = try Model(text).parameters()
  }

  @Test(arguments: [
    ("", 1, "ends"), ("gauss(mu", 9, "not closed"),
    ("ns*gaus(mu,s)", 4, "no density or function 'gaus'"),
    ("ns*gauss(mu)", 4, "write gauss(mean, sigma)"), ("3", 1, "not a density"),
    ("ns*gauss(mu,s)+nb", 15, "cannot be added"), ("gauss(mu,s)-expo(t)", 12, "'-'"),
    ("gauss(x,1)", 7, "must not depend on x"), ("x*gauss(0,1)", 2, "must not depend on x"),
    ("gauss(mu,s) gauss(a,b)", 13, "'g' is not expected"), ("ns*gauss", 4, "in brackets"),
    ("1..2*gauss(a,b)", 1, "not a number"), ("ns*$", 4, "'$' is not expected"),
    ("gauss(gauss(a,b),1)", 7, "a density stands"), ("exp(1,2)*gauss(a,b)", 1, "one argument"),
  ])
  func mistakesHaveTheirColumn(_ text: String, _ column: Int, _ words: String) {
    let error = #expect(throws: ModelTextError.self) { _ = try Model(text) }
    #expect(error?.column == column)
    #expect(error?.reason.contains(words) == true, "\(error?.reason ?? "")")
  }

  @Test func nestingIsBounded() {
    for text in ["(", "-", "1+"].map({ String(repeating: $0, count: 100_000) })
      + [String(repeating: "(", count: 3000), String(repeating: "-", count: 3000)]
    {
      #expect(throws: ModelTextError.self) { _ = try Model(text) }
    }
  }
}
