import Foundation

// Runs cases from any folder: `plan SCRIPT PLAN`, `check SCRIPT [--definitions]`.

exit(ConformanceRun(Array(CommandLine.arguments.dropFirst())).status())
