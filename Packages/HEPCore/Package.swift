// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "HEPCore",
  platforms: [.macOS(.v15)],
  products: [.library(name: "HEPCore", targets: ["HEPCore"])],
  targets: [
    .target(
      name: "HEPCore", linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .testTarget(name: "HEPCoreTests", dependencies: ["HEPCore"]),
  ]
)
