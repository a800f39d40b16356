// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmark",
  targets: [
    .systemLibrary(name: "CSQLite"),
    .executableTarget(name: "spar-fill", dependencies: ["CSQLite"]),
    .target(name: "CSystem"),
    .executableTarget(name: "spar-measure", dependencies: ["CSQLite", "CSystem"]),
    .executableTarget(name: "spar-import"),
    .executableTarget(name: "spar-read"),
  ]
)
