// swift-tools-version: 6.2
import PackageDescription

let math = [LinkerSetting.linkedLibrary("m", .when(platforms: [.linux]))]

let package = Package(
  name: "Columnar",
  platforms: [.macOS(.v15)],
  products: [.library(name: "Columnar", targets: ["Columnar"])],
  dependencies: [.package(path: "../HEPCore")],
  targets: [
    .target(name: "CColumnar", linkerSettings: math),
    .target(
      name: "Columnar", dependencies: ["CColumnar", .product(name: "HEPCore", package: "HEPCore")],
      linkerSettings: math),
    .testTarget(name: "ColumnarTests", dependencies: ["Columnar"]),
  ]
)
