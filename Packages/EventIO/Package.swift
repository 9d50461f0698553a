// swift-tools-version: 6.2
import PackageDescription

let math = [LinkerSetting.linkedLibrary("m", .when(platforms: [.linux]))]

let package = Package(
  name: "EventIO",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ROOTFiles", targets: ["ROOTFiles"]),
    .library(name: "ROOTHistograms", targets: ["ROOTHistograms"]),
  ],
  dependencies: [
    .package(path: "../HEPCore"),
    .package(path: "../Columnar"),
    .package(path: "../Histograms"),
  ],
  targets: [
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate",
      providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
    .systemLibrary(
      name: "CLZMA", pkgConfig: "liblzma", providers: [.apt(["liblzma-dev"]), .brew(["xz"])]),
    .systemLibrary(
      name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    .systemLibrary(
      name: "CLZ4", pkgConfig: "liblz4", providers: [.apt(["liblz4-dev"]), .brew(["lz4"])]),
    .systemLibrary(
      name: "CXXHash", pkgConfig: "libxxhash",
      providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
    .target(
      name: "ROOTFiles",
      dependencies: [
        "CDeflate", "CLZMA", "CZstd", "CLZ4", "CXXHash",
        .product(name: "HEPCore", package: "HEPCore"),
        .product(name: "Columnar", package: "Columnar"),
      ], linkerSettings: math),
    .target(
      name: "ROOTHistograms",
      dependencies: ["ROOTFiles", .product(name: "Histograms", package: "Histograms")],
      linkerSettings: math),
    .testTarget(
      name: "ROOTFilesTests",
      dependencies: [
        "ROOTFiles", .product(name: "Columnar", package: "Columnar"),
        .product(name: "HEPCore", package: "HEPCore"),
      ]),
    .testTarget(
      name: "ROOTHistogramsTests",
      dependencies: [
        "ROOTHistograms", "ROOTFiles", .product(name: "Histograms", package: "Histograms"),
      ]),
  ]
)
