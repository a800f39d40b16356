import Diagnostics
import Foundation
import Yarn

// Runs cases from any folder: `plan SCRIPT PLAN`, `check SCRIPT [--definitions]`.

let arguments = Array(CommandLine.arguments.dropFirst())
exit(ConformanceRun(arguments).status())
