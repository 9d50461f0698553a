/// A number as it is stored, big-endian.
enum NumberType: Sendable, Equatable {
  case bool, int8, uint8, int16, uint16, int32, uint32, int64, uint64, float, double

  /// The bytes that one number takes.
  var size: Int {
    switch self {
    case .bool, .int8, .uint8: 1
    case .int16, .uint16: 2
    case .int32, .uint32, .float: 4
    case .int64, .uint64, .double: 8
    }
  }

  /// The number behind a type code of a streamer element; nil for `Double32_t`, `Float16_t` and
  /// everything that is not a number.
  init?(code: Int) {
    switch code {
    case 1, 10: self = .int8
    case 2: self = .int16
    case 3, 6: self = .int32
    case 4, 16: self = .int64
    case 5: self = .float
    case 8: self = .double
    case 11: self = .uint8
    case 12: self = .uint16
    case 13, 15: self = .uint32
    case 14, 17: self = .uint64
    case 18: self = .bool
    default: return nil
    }
  }

  /// The number behind the name of a C++ type, spelled in any of the usual ways.
  init?(cxxName: String) {
    switch cxxName {
    case "bool", "Bool_t": self = .bool
    case "char", "Char_t", "signed char", "int8_t", "Text_t", "byte": self = .int8
    case "unsigned char", "UChar_t", "uint8_t", "Byte_t": self = .uint8
    case "short", "Short_t", "int16_t", "short int", "Version_t": self = .int16
    case "unsigned short", "UShort_t", "uint16_t", "short unsigned int", "unsigned short int":
      self = .uint16
    case "int", "Int_t", "int32_t", "signed int", "Ssiz_t": self = .int32
    case "unsigned", "unsigned int", "UInt_t", "uint32_t": self = .uint32
    case "long", "Long_t", "int64_t", "long long", "Long64_t", "long int", "long long int":
      self = .int64
    case "unsigned long", "ULong_t", "uint64_t", "unsigned long long", "ULong64_t", "size_t",
      "unsigned long int", "long unsigned int", "unsigned long long int", "long long unsigned int":
      self = .uint64
    case "float", "Float_t", "Real_t", "Size_t", "Angle_t": self = .float
    case "double", "Double_t", "Axis_t", "Stat_t", "Coord_t": self = .double
    default: return nil
    }
  }
}
