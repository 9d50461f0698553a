import Jets
import RealModule
import Vectors

/// The rows of an ``EELundTree`` as they are found.
struct EELundWalk {
  private(set) var declusterings: [EELundDeclustering] = []
  private(set) var parents: [Int?] = []
  private(set) var depths: [Int] = []
  private(set) var hemispheres: [Int] = []
  /// The plane of the first branching of all, from which the azimuths of both hemispheres are counted.
  private var origin: Plane?

  /// The plane of a branching by its normal, and its azimuth.
  private struct Plane {
    var normal: Vector3<Double>
    var psi: Double
  }

  private struct Branch {
    var jet: Jet
    var plane: Plane?
    var parent: Int?
    var depth: Int
  }

  mutating func follow(_ jet: Jet, hemisphere: Int) {
    var pending = [Branch(jet: jet, plane: origin, parent: nil, depth: 0)]
    while var branch = pending.popLast() {
      while let (harder, softer) = Self.parents(branch.jet) {
        let row = declusterings.count
        let normal = harder.vector.cross(softer.vector)
        // Azimuths turn about the direction of the first hemisphere in both.
        let axis = branch.jet.vector * (hemisphere == 0 ? 1 : -1)
        let plane = Self.plane(normal, about: axis, after: branch.plane)
        declusterings.append(
          EELundDeclustering(
            harder.vector, softer.vector, mass: branch.jet.mass, psi: plane?.psi ?? 0))
        parents.append(branch.parent)
        depths.append(branch.depth)
        hemispheres.append(hemisphere)
        origin = origin ?? plane
        pending.append(Branch(jet: softer, plane: plane, parent: row, depth: branch.depth + 1))
        branch = Branch(jet: harder, plane: plane, parent: row, depth: branch.depth)
      }
    }
  }

  /// The branches of a jet, that with more |*p*| first.
  private static func parents(_ jet: Jet) -> (harder: Jet, softer: Jet)? {
    guard let (one, other) = jet.parents else { return nil }
    return one.vector.magnitude >= other.vector.magnitude ? (one, other) : (other, one)
  }

  /// The plane with a normal; the last one where the branches are collinear.
  private static func plane(
    _ normal: Vector3<Double>, about axis: Vector3<Double>, after last: Plane?
  ) -> Plane? {
    guard normal.magnitude > 0 else { return last }
    guard let last else { return Plane(normal: normal, psi: 0) }
    let cross = last.normal.cross(normal)
    let sine = cross.dot(axis) < 0 ? -cross.magnitude : cross.magnitude
    let turn = Double.atan2(y: sine, x: last.normal.dot(normal))
    return Plane(normal: normal, psi: (last.psi + turn).remainder(dividingBy: 2 * .pi))
  }
}

extension Jet {
  /// The momentum in space.
  fileprivate var vector: Vector3<Double> {
    Vector3(x: momentum.px, y: momentum.py, z: momentum.pz)
  }
}
