// swift-tools-version: 6.2
import PackageDescription

let math = [LinkerSetting.linkedLibrary("m", .when(platforms: [.linux]))]

let package = Package(
  name: "Columnar",
  platforms: [.macOS(.v15)],
  products: [.library(name: "Columnar", targets: ["Columnar"])],
  targets: [
    .target(name: "Columnar", linkerSettings: math),
    .testTarget(name: "ColumnarTests", dependencies: ["Columnar"]),
  ]
)
