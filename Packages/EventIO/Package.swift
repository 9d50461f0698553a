// swift-tools-version: 6.2
import PackageDescription

let math = [LinkerSetting.linkedLibrary("m", .when(platforms: [.linux]))]

let package = Package(
  name: "EventIO",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ROOTFiles", targets: ["ROOTFiles"]),
    .library(name: "ROOTHistograms", targets: ["ROOTHistograms"]),
    .library(name: "TextStreams", targets: ["TextStreams"]),
    .library(name: "HepMC", targets: ["HepMC"]),
    .library(name: "LHE", targets: ["LHE"]),
    .library(name: "GeneratorTrees", targets: ["GeneratorTrees"]),
    .library(name: "RemoteFiles", targets: ["RemoteFiles"]),
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
    .systemLibrary(
      name: "CISAL", pkgConfig: "libisal",
      providers: [.apt(["libisal-dev"]), .brew(["isa-l"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(name: "CBZip2", providers: [.apt(["libbz2-dev"]), .brew(["bzip2"])]),
    .systemLibrary(
      name: "CCURL", pkgConfig: "libcurl",
      providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]),
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
    .target(
      name: "TextStreams", dependencies: ["CISAL", "CZlib", "CBZip2", "CLZMA", "CZstd"],
      linkerSettings: math
    ),
    .target(
      name: "HepMC",
      dependencies: ["TextStreams", .product(name: "Columnar", package: "Columnar")],
      linkerSettings: math),
    .target(
      name: "LHE",
      dependencies: ["TextStreams", .product(name: "Columnar", package: "Columnar")],
      linkerSettings: math),
    .target(
      name: "GeneratorTrees",
      dependencies: ["ROOTFiles", "HepMC", .product(name: "Columnar", package: "Columnar")],
      linkerSettings: math),
    .target(
      name: "RemoteFiles", dependencies: ["ROOTFiles", "TextStreams", "CCURL"],
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
    .testTarget(
      name: "TextStreamsTests",
      dependencies: ["TextStreams", .product(name: "HEPCore", package: "HEPCore")]),
    .testTarget(
      name: "HepMCTests",
      dependencies: [
        "HepMC", "TextStreams", .product(name: "Columnar", package: "Columnar"),
        .product(name: "HEPCore", package: "HEPCore"),
      ]),
    .testTarget(
      name: "LHETests",
      dependencies: [
        "LHE", "TextStreams", .product(name: "Columnar", package: "Columnar"),
        .product(name: "HEPCore", package: "HEPCore"),
      ]),
    .testTarget(
      name: "GeneratorTreesTests",
      dependencies: [
        "GeneratorTrees", "ROOTFiles", "HepMC", .product(name: "Columnar", package: "Columnar"),
      ]),
    .testTarget(
      name: "RemoteFilesTests",
      dependencies: [
        "RemoteFiles", "ROOTFiles", "TextStreams",
        .product(name: "Columnar", package: "Columnar"),
      ]),
  ]
)
