/// Finds the same members in many objects of one class, and looks their names up only once.
struct MemberFinder<Member: CaseIterable & RawRepresentable> where Member.RawValue == Int {
  /// Where a member lies: in the object itself, or in a base class of it.
  private struct Path {
    let base: Int?
    let basePlan: ClassPlan?
    let place: Int
  }

  private var plan: ClassPlan?
  private var paths: [Path?] = []

  /// The value of a member; nil when the object has none of that name.
  mutating func value(_ member: Member, of object: ROOTObject) -> ROOTValue? {
    if object.plan !== plan { prepare(object) }
    guard let path = paths[member.rawValue] else { return object["\(member)"] }
    guard let base = path.base else { return object.values[path.place] }
    guard case .object(let part) = object.values[base], part.plan === path.basePlan else {
      return object["\(member)"]
    }
    return part.values[path.place]
  }

  private mutating func prepare(_ object: ROOTObject) {
    plan = object.plan
    paths = Member.allCases.map { member in
      let name = "\(member)"
      if let place = object.plan.place(of: name) {
        return Path(base: nil, basePlan: nil, place: place)
      }
      for (base, field) in object.plan.fields.enumerated() where field.isBase {
        if let part = object.values[base].object, let place = part.plan.place(of: name) {
          return Path(base: base, basePlan: part.plan, place: place)
        }
      }
      return nil
    }
  }
}

/// The members of `TBranch` that a tree is made from.
enum BranchMember: Int, CaseIterable {
  case fName, fTitle, fEntries, fTotBytes, fBranches, fLeaves, fBaskets, fBasketBytes
  case fBasketEntry, fBasketSeek, fWriteBasket, fFirstEntry, fFileName
}

/// The members of `TLeaf` that a tree is made from.
enum LeafMember: Int, CaseIterable {
  case fName, fTitle, fLen, fIsUnsigned, fLeafCount
}
