// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is held to: warnings stop the build, imports are stated where used.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "spar",
  products: [.executable(name: "spar", targets: ["spar"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(name: "Accounts", swiftSettings: strict),
    .target(name: "Understanding", swiftSettings: strict),
    .target(name: "Yarn", dependencies: ["Diagnostics"], swiftSettings: strict),
    .target(name: "Texts", dependencies: ["Diagnostics"], swiftSettings: strict),
    .target(
      name: "Playbooks",
      dependencies: ["Diagnostics", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "Journal",
      dependencies: [
        "Accounts",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "Coaching",
      dependencies: ["Accounts", "Diagnostics", "Playbooks", "Understanding", "Yarn"],
      swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: ["Accounts", "Coaching", "Diagnostics", "Playbooks", "Texts"],
      swiftSettings: strict),
    .target(
      name: "Shell",
      dependencies: [
        "Accounts", "Coaching", "Diagnostics", "Playbooks", "Reports", "Terminal", "Texts",
        "Understanding", "Yarn",
      ],
      swiftSettings: strict),
    .target(
      name: "Exchange",
      dependencies: ["Accounts", "CExpat", "CXlsxWriter", "CZip"],
      swiftSettings: strict),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .target(
      name: "CommandLineTool",
      dependencies: [
        "Accounts", "Coaching", "Content", "Diagnostics", "Exchange", "Journal", "Playbooks",
        "Reports",
        "Shell",
        "Terminal", "Texts", "Understanding", "Yarn",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "spar", dependencies: ["CommandLineTool"], swiftSettings: strict),
    .target(
      name: "CContent",
      exclude: [
        "customer", "demo", "diagnostics", "playbooks", "scenarios", "scoring", "texts", "tour",
      ]),
    .target(name: "Content", dependencies: ["CContent"], swiftSettings: strict),
    .target(name: "CTerminal", linkerSettings: [.linkedLibrary("readline")]),
    .target(name: "Terminal", dependencies: ["CTerminal"], swiftSettings: strict),
    .target(name: "CTestSupport", path: "Tests/CTestSupport"),
    .target(
      name: "TestSupport", dependencies: ["Accounts", "CTerminal", "CTestSupport"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "terminal-probe", dependencies: ["Terminal"], path: "Tests/TerminalProbe",
      swiftSettings: strict),
    .executableTarget(
      name: "journal-probe", dependencies: ["Accounts", "Journal"], path: "Tests/JournalProbe",
      swiftSettings: strict),
    .target(
      name: "YarnCaseSupport", dependencies: ["Yarn"], path: "Tests/YarnCaseSupport",
      swiftSettings: strict),
    .testTarget(
      name: "YarnTests",
      dependencies: ["Diagnostics", "TestSupport", "Yarn", "YarnCaseSupport", "yarn-conformance"],
      exclude: ["Cases"], swiftSettings: strict),
    .executableTarget(
      name: "yarn-conformance", dependencies: ["Diagnostics", "Yarn", "YarnCaseSupport"],
      path: "Tests/YarnConformance", swiftSettings: strict),
    .testTarget(
      name: "UnderstandingTests", dependencies: ["Understanding"],
      exclude: [
        "Matching/paraphrases.en.txt", "Matching/paraphrases.zh.txt", "Moves/utterances.en.txt",
        "Moves/utterances.zh.txt", "Notes/more.en.txt",
        "Notes/more.zh.txt", "Notes/notes.en.txt", "Notes/notes.zh.txt",
      ], swiftSettings: strict),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "PlaybooksTests", dependencies: ["Playbooks", "Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "TextsTests", dependencies: ["Texts", "Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Accounts", "Coaching", "Diagnostics", "Playbooks", "Reports", "Texts"],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "AccountsTests", dependencies: ["Accounts", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "JournalTests",
      dependencies: [
        "Accounts", "Journal", "TestSupport", "journal-probe",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ShellScriptTests",
      dependencies: [
        "Accounts", "Coaching", "Content", "Diagnostics", "Journal", "Playbooks", "Reports",
        "Shell",
        "Terminal", "TestSupport", "Texts", "Understanding", "spar",
      ],
      exclude: ["Conversations"],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Accounts", "CZip", "Exchange", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandLineToolTests",
      dependencies: ["Accounts", "Exchange", "Journal", "TestSupport", "spar"],
      swiftSettings: strict),
    .testTarget(
      name: "CoachingTests",
      dependencies: [
        "Accounts", "Coaching", "Content", "Diagnostics", "Journal", "Playbooks", "TestSupport",
        "Understanding", "Yarn",
      ],
      exclude: ["Scoring/Talks"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "TestSupport", "terminal-probe"],
      swiftSettings: strict),
  ],
  cLanguageStandard: .gnu2x
)
