// swift-tools-version: 6.2
import PackageDescription

let math = [LinkerSetting.linkedLibrary("m", .when(platforms: [.linux]))]

let package = Package(
  name: "Plots",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Plots", targets: ["Plots"]),
    .library(name: "PlotImages", targets: ["PlotImages"]),
  ],
  dependencies: [
    .package(path: "../Histograms"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.0"),
  ],
  targets: [
    .target(
      name: "Plots",
      dependencies: [
        "Histograms", .product(name: "RealModule", package: "swift-numerics"),
      ],
      linkerSettings: math),
    .systemLibrary(
      name: "CRSVG", pkgConfig: "librsvg-2.0",
      providers: [.apt(["librsvg2-dev"]), .brew(["librsvg"])]),
    .target(name: "PlotImages", dependencies: ["Plots", "CRSVG"], linkerSettings: math),
    .testTarget(name: "PlotsTests", dependencies: ["Plots"]),
    .testTarget(name: "PlotImagesTests", dependencies: ["PlotImages"]),
  ]
)
