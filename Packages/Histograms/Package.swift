// swift-tools-version: 6.2
import PackageDescription

let math = [LinkerSetting.linkedLibrary("m", .when(platforms: [.linux]))]

let package = Package(
  name: "Histograms",
  platforms: [.macOS(.v15)],
  products: [.library(name: "Histograms", targets: ["Histograms"])],
  dependencies: [.package(path: "../HEPCore")],
  targets: [
    .target(name: "CHistograms", linkerSettings: math),
    .target(name: "Histograms", dependencies: ["HEPCore", "CHistograms"], linkerSettings: math),
    .testTarget(name: "HistogramsTests", dependencies: ["Histograms"]),
  ]
)
