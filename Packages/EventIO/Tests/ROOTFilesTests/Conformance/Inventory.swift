import Foundation

/// What uproot reads of each of the public files, with checksums.
struct Inventory: Decodable {
  struct File: Decodable {
    var name: String
    var objects: [Object]?
  }

  struct Object: Decodable {
    var `class`: String?
    var key: String?
    var ok: Bool?
    var n_entries: Int?
    var branches: [Branch]?
    var fields: [Field]?
    var values_crc32: String?
    var variances_crc32: String?
  }

  struct Branch: Decodable {
    var name: String
    var interpretation: String?
    var ok: Bool?
    var type: String?
    var buffers: String?
  }

  struct Field: Decodable {
    var name: String
    var typename: String
    var buffers: String?
  }

  var files: [File]

  static func load() throws -> Inventory {
    let data = try Data(contentsOf: URL(fileURLWithPath: TestData.path("skhep/inventory.json")))
    return try JSONDecoder().decode(Inventory.self, from: data)
  }
}
