// swift-tools-version: 6.2
import PackageDescription

let real = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let core = Target.Dependency.product(name: "HEPCore", package: "HEPCore")
let vectorMath = Target.Dependency.product(name: "VectorMath", package: "VectorMath")
let math = [LinkerSetting.linkedLibrary("m", .when(platforms: [.linux]))]

let package = Package(
  name: "Vectors",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Vectors", targets: ["Vectors"]),
    .library(name: "JaggedVectors", targets: ["JaggedVectors"]),
  ],
  dependencies: [
    .package(path: "../Columnar"),
    .package(path: "../HEPCore"),
    .package(path: "../VectorMath"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.0"),
  ],
  targets: [
    .target(name: "CVectors", linkerSettings: math),
    .target(
      name: "Vectors", dependencies: ["CVectors", core, real, vectorMath], linkerSettings: math),
    .target(
      name: "JaggedVectors",
      dependencies: ["Vectors", core, .product(name: "Columnar", package: "Columnar")],
      linkerSettings: math),
    .testTarget(name: "VectorsTests", dependencies: ["Vectors"]),
    .testTarget(name: "JaggedVectorsTests", dependencies: ["JaggedVectors"]),
  ]
)
