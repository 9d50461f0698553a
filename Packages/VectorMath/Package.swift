// swift-tools-version: 6.2
import PackageDescription

let math = [LinkerSetting.linkedLibrary("m", .when(platforms: [.linux]))]

let package = Package(
  name: "VectorMath",
  platforms: [.macOS(.v15)],
  products: [.library(name: "VectorMath", targets: ["VectorMath"])],
  targets: [
    .target(name: "CVectorMath", linkerSettings: math),
    .target(name: "VectorMath", dependencies: ["CVectorMath"], linkerSettings: math),
    .testTarget(name: "VectorMathTests", dependencies: ["VectorMath"]),
  ]
)
