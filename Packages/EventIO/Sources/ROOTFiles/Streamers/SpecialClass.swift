/// Classes that are written by code of their own, in a layout that is built in here.
enum SpecialClass: String, Sendable, CaseIterable {
  case object = "TObject"
  case string = "TString"
  case objectArray = "TObjArray"
  case list = "TList"
  case hashList = "THashList"
  case hashTable = "THashTable"
  case map = "TMap"
  case arrayC = "TArrayC"
  case arrayS = "TArrayS"
  case arrayI = "TArrayI"
  case arrayL = "TArrayL"
  case arrayL64 = "TArrayL64"
  case arrayF = "TArrayF"
  case arrayD = "TArrayD"
  case reference = "TRef"
  case referenceArray = "TRefArray"
  case dateTime = "TDatime"
  case basket = "TBasket"
  case clones = "TClonesArray"
  case symmetricD = "TMatrixTSym<double>"
  case symmetricF = "TMatrixTSym<float>"
  case fitList = "RooLinkedList"
  case fitReferences = "RooRefArray"

  /// Whether a string of drawing options follows each object of a collection.
  var hasOptions: Bool { self == .list || self == .hashList }

  /// The kind of number in an array class.
  var numberType: NumberType? {
    switch self {
    case .arrayC: .int8
    case .arrayS: .int16
    case .arrayI: .int32
    case .arrayL, .arrayL64: .int64
    case .arrayF: .float
    case .arrayD: .double
    default: nil
    }
  }
}

extension SpecialClass {
  private var memberNames: [String] {
    switch self {
    case .object: ["identity"]
    case .string: ["fString"]
    case .arrayC, .arrayS, .arrayI, .arrayL, .arrayL64, .arrayF, .arrayD: ["fArray"]
    case .dateTime: ["fDatime"]
    case .reference: ["identity", "fPID"]
    case .basket: ["bytes"]
    case .symmetricD, .symmetricF: ["fNrows", "fNcols", "fElements"]
    case .objectArray, .list, .hashList, .hashTable, .map, .referenceArray, .clones, .fitList,
      .fitReferences:
      ["identity", "fName", "items"]
    }
  }

  /// The members that the decoded objects of such a class have.
  var plan: ClassPlan { Self.plans[self] ?? ClassPlan(className: rawValue, version: 0, fields: []) }

  private static let plans = [SpecialClass: ClassPlan](
    uniqueKeysWithValues: allCases.map { special in
      let fields = special.memberNames.map {
        ClassPlan.Field(name: $0, isBase: false, encoding: .pointer, title: "")
      }
      return (special, ClassPlan(className: special.rawValue, version: 0, fields: fields))
    })
}
