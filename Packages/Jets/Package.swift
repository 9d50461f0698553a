// swift-tools-version: 6.2
import PackageDescription

let real = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let vectors = Target.Dependency.product(name: "Vectors", package: "Vectors")
let columnar = Target.Dependency.product(name: "Columnar", package: "Columnar")
let core = Target.Dependency.product(name: "HEPCore", package: "HEPCore")
let vectorMath = Target.Dependency.product(name: "VectorMath", package: "VectorMath")
let math = [LinkerSetting.linkedLibrary("m", .when(platforms: [.linux]))]

let package = Package(
  name: "Jets",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Jets", targets: ["Jets"]),
    .library(name: "JetSubstructure", targets: ["JetSubstructure"]),
  ],
  dependencies: [
    .package(path: "../Columnar"),
    .package(path: "../HEPCore"),
    .package(path: "../VectorMath"),
    .package(path: "../Vectors"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.0"),
  ],
  targets: [
    .target(name: "CJets", linkerSettings: math),
    .target(
      name: "Jets", dependencies: ["CJets", vectors, columnar, core, vectorMath, real],
      linkerSettings: math),
    .target(
      name: "JetSubstructure", dependencies: ["Jets", vectors, core, real], linkerSettings: math),
    .testTarget(name: "JetsTests", dependencies: ["Jets", "CJets", vectors, columnar, core]),
    .testTarget(
      name: "JetSubstructureTests", dependencies: ["JetSubstructure", "Jets", vectors, core]),
  ]
)
