// swift-tools-version: 6.2
import PackageDescription

let math = [LinkerSetting.linkedLibrary("m", .when(platforms: [.linux]))]

let package = Package(
  name: "Histograms",
  products: [.library(name: "Histograms", targets: ["Histograms"])],
  targets: [
    .target(name: "Histograms", linkerSettings: math),
    .testTarget(name: "HistogramsTests", dependencies: ["Histograms"]),
  ]
)
