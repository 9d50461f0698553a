/// Descriptions of the classes that a reader needs before it can read any description, and of the
/// core classes for files that do not describe them.
///
/// A line is a class with its version, then its bases (`:Name/version`) and members: a type letter
/// and a name, with `[5]` for a fixed array and `[counter]` for one of varying length.
enum BuiltinStreamers {
  static let infos: [StreamerInfo] = (bootstrap + "\n" + core).split(separator: "\n").map(parse)

  private static func parse(_ line: Substring) -> StreamerInfo {
    let words = line.split(separator: " ")
    let head = words[0].split(separator: "/")
    return StreamerInfo(
      className: String(head[0]), version: Int(head[1]) ?? 0, checksum: 0,
      elements: words.dropFirst().map(element))
  }

  private static func element(_ word: Substring) -> StreamerElement {
    let parts = word.dropFirst().split(separator: "/")
    if word.hasPrefix(":") {
      return StreamerElement(
        name: String(parts[0]), typeName: "BASE", code: 0, baseVersion: Int(parts[1]))
    }
    let name = parts[0].split(separator: "[")
    let code = codes[word.first ?? " "] ?? 0
    guard name.count == 2 else {
      return StreamerElement(
        name: String(name[0]), typeName: parts.count > 1 ? String(parts[1]) : "", code: code)
    }
    let length = String(name[1].dropLast())
    if let fixed = Int(length) {
      return StreamerElement(
        name: String(name[0]), typeName: "", code: code + 20, dimensions: [fixed])
    }
    return StreamerElement(name: String(name[0]), typeName: "", code: code + 40, counter: length)
  }

  private static let codes: [Character: Int] = [
    "c": 1, "s": 2, "i": 3, "n": 6, "u": 13, "l": 16, "f": 5, "d": 8, "b": 18, "B": 11, "S": 65,
    "P": 64, "O": 61, "A": 62, "h": 12, "U": 17, "p": 63, "D": 9, "H": 19, "V": 300,
  ]

  private static let bootstrap = """
    TNamed/1 :TObject/1 SfName SfTitle
    TObjString/1 :TObject/1 SfString
    TStreamerInfo/9 :TNamed/1 ufCheckSum ifClassVersion PfElements/TObjArray*
    TStreamerElement/1 :TNamed/1 ifType ifSize ifArrayLength ifArrayDim ifMaxIndexCount SfTypeName
    TStreamerElement/2 :TNamed/1 ifType ifSize ifArrayLength ifArrayDim ifMaxIndex[5] SfTypeName
    TStreamerElement/3 :TNamed/1 ifType ifSize ifArrayLength ifArrayDim ifMaxIndex[5] SfTypeName dfXmin dfXmax dfFactor
    TStreamerElement/4 :TNamed/1 ifType ifSize ifArrayLength ifArrayDim ifMaxIndex[5] SfTypeName
    TStreamerBase/2 :TStreamerElement/2
    TStreamerBase/3 :TStreamerElement/4 ifBaseVersion
    TStreamerBasicType/2 :TStreamerElement/4
    TStreamerBasicPointer/2 :TStreamerElement/4 ifCountVersion SfCountName SfCountClass
    TStreamerLoop/2 :TStreamerElement/4 ifCountVersion SfCountName SfCountClass
    TStreamerObject/2 :TStreamerElement/4
    TStreamerObjectAny/2 :TStreamerElement/4
    TStreamerObjectPointer/2 :TStreamerElement/4
    TStreamerObjectAnyPointer/1 :TStreamerElement/4
    TStreamerString/2 :TStreamerElement/4
    TStreamerSTL/3 :TStreamerElement/4 ifSTLtype ifCtype
    TStreamerSTLstring/2 :TStreamerSTL/3
    TStreamerArtificial/0 :TStreamerElement/4
    """
}
