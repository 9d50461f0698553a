// swift-tools-version: 6.2
import PackageDescription

/// A module of the ecosystem: one row of the table below.
struct Module {
  enum Kind {
    case swift
    case c
    case tool
    case library(pkgConfig: String, apt: String, brew: String)
  }

  var name: String
  var package: String
  var layer: Int
  var kind: Kind
  /// Sibling modules it imports. They lie in a lower layer, or in the same package.
  var uses: [String]
  /// Products of other people's packages.
  var external: [Target.Dependency]

  init(
    _ name: String, in package: String, layer: Int, _ kind: Kind = .swift, uses: [String] = [],
    external: [Target.Dependency] = []
  ) {
    self.name = name
    self.package = package
    self.layer = layer
    self.kind = kind
    self.uses = uses
    self.external = external
  }
}

let real = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let arguments = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// Every module, lowest layer first. `Packages/NAME/Package.swift` says the same for one package.
let modules: [Module] = [
  Module("HEPCore", in: "HEPCore", layer: 0),
]

extension Module {
  var folder: String { "Packages/\(package)/Sources/\(name)" }

  var product: Product? {
    switch kind {
    case .swift: .library(name: name, targets: [name])
    case .tool: .executable(name: name, targets: [name])
    case .c, .library: nil
    }
  }

  var targets: [Target] {
    let dependencies = uses.map { Target.Dependency(stringLiteral: $0) } + external
    let math = [LinkerSetting.linkedLibrary("m", .when(platforms: [.linux]))]
    let tests = Target.testTarget(
      name: "\(name)Tests", dependencies: [.init(stringLiteral: name)],
      path: "Packages/\(package)/Tests/\(name)Tests")
    switch kind {
    case .swift:
      return [
        .target(name: name, dependencies: dependencies, path: folder, linkerSettings: math), tests,
      ]
    case .c:
      return [.target(name: name, dependencies: dependencies, path: folder, linkerSettings: math)]
    case .tool:
      return [.executableTarget(name: name, dependencies: dependencies, path: folder), tests]
    case .library(let pkgConfig, let apt, let brew):
      return [
        .systemLibrary(
          name: name, path: folder, pkgConfig: pkgConfig,
          providers: [.apt([apt]), .brew([brew])])
      ]
    }
  }
}

let package = Package(
  name: "martlet",
  products: modules.compactMap(\.product),
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.0"),
  ],
  targets: modules.flatMap(\.targets)
)
