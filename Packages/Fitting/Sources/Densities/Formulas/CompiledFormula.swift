import Minimization
import RealModule

/// A formula with its derivatives, in terms of the places of the parameters in a point.
struct CompiledFormula: Sendable {
  private let value: Node
  private let partials: [(index: Int, derivative: Node)]

  init(_ formula: Formula, parameters: [Parameter]) {
    let value = Node(formula, parameters: parameters)
    self.value = value
    let indices = formula.parameters.compactMap { parameter in
      parameters.firstIndex { $0.name == parameter.name }
    }
    partials = indices.map { ($0, value.derivative(by: $0)) }
  }

  func value(at point: [Double]) -> Double { value.value(at: point) }

  /// Adds a multiple of the derivatives with respect to the parameters to a gradient.
  func addGradient(times factor: Double, at point: [Double], to gradient: inout [Double]) {
    for (index, derivative) in partials {
      gradient[index] += factor * derivative.value(at: point)
    }
  }

  private indirect enum Node: Sendable {
    case constant(Double)
    case parameter(Int)
    case sum(Node, Node)
    case difference(Node, Node)
    case product(Node, Node)
    case quotient(Node, Node)
    case exponential(Node)
    case logarithm(Node)
    case power(Node, Double)

    init(_ formula: Formula, parameters: [Parameter]) {
      func node(_ formula: Formula) -> Node { Node(formula, parameters: parameters) }
      switch formula {
      case .constant(let value): self = .constant(value)
      case .parameter(let parameter):
        let index = parameters.firstIndex { $0.name == parameter.name }
        self = index.map { .parameter($0) } ?? .constant(parameter.start)
      case .sum(let a, let b): self = .sum(node(a), node(b))
      case .difference(let a, let b): self = .difference(node(a), node(b))
      case .product(let a, let b): self = .product(node(a), node(b))
      case .quotient(let a, let b): self = .quotient(node(a), node(b))
      case .exponential(let a): self = .exponential(node(a))
      case .logarithm(let a): self = .logarithm(node(a))
      case .power(let a, let exponent): self = .power(node(a), exponent)
      }
    }

    func value(at point: [Double]) -> Double {
      switch self {
      case .constant(let value): value
      case .parameter(let index): point[index]
      case .sum(let a, let b): a.value(at: point) + b.value(at: point)
      case .difference(let a, let b): a.value(at: point) - b.value(at: point)
      case .product(let a, let b): a.value(at: point) * b.value(at: point)
      case .quotient(let a, let b): a.value(at: point) / b.value(at: point)
      case .exponential(let a): Double.exp(a.value(at: point))
      case .logarithm(let a): Double.log(a.value(at: point))
      case .power(let a, let exponent): raised(a.value(at: point), to: exponent)
      }
    }

    func derivative(by index: Int) -> Node {
      func prime(_ node: Node) -> Node { node.derivative(by: index) }
      switch self {
      case .constant: return .constant(0)
      case .parameter(let own): return .constant(own == index ? 1 : 0)
      case .sum(let a, let b): return .sum(prime(a), prime(b))
      case .difference(let a, let b): return .difference(prime(a), prime(b))
      case .product(let a, let b): return .sum(.product(prime(a), b), .product(a, prime(b)))
      case .quotient(let a, let b):
        return .quotient(.difference(prime(a), .product(self, prime(b))), b)
      case .exponential(let a): return .product(self, prime(a))
      case .logarithm(let a): return .quotient(prime(a), a)
      case .power(let a, let exponent):
        return .product(.product(.constant(exponent), .power(a, exponent - 1)), prime(a))
      }
    }
  }
}

/// The power of a number; a negative one has powers with whole exponents.
private func raised(_ base: Double, to exponent: Double) -> Double {
  Int(exactly: exponent).map { Double.pow(base, $0) } ?? Double.pow(base, exponent)
}
