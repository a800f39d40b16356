package import Diagnostics

/// What can be wrong with a script; each has a page of its code.
///
/// `YS` codes mean what they mean in Yarn Spinner; `YL` codes are Spar's own.
package enum Mistake: String, CaseIterable, Sendable {
  case conflictingUses = "YS0001"
  case valueOfOtherType = "YS0002"
  case undeclaredVariable = "YS0003"
  case missingDelimiter = "YS0004"
  case syntax = "YS0005"
  case openCommand = "YS0006"
  case openBlock = "YS0007"
  case unreachable = "YS0008"
  case unusedVariable = "YS0010"
  case titleTwice = "YS0011"
  case unknownNode = "YS0012"
  case unknownFunction = "YS0013"
  case argumentCount = "YS0014"
  case circleOfJumps = "YS0015"
  case unknownSpeaker = "YS0016"
  case lineAndShadow = "YS0017"
  case lineIDTwice = "YS0018"
  case textAfterCommand = "YS0019"
  case commandAfterText = "YS0020"
  case strayClose = "YS0021"
  case bareStatement = "YS0022"
  case badTitle = "YS0027"
  case variableTypeUnknown = "YS0028"
  case expressionTypeUnknown = "YS0029"
  case smartVariableSet = "YS0030"
  case memberWithoutWhen = "YS0031"
  case subtitleTwice = "YS0032"
  case emptyNode = "YS0033"
  case badEnum = "YS0035"
  case literalRequired = "YS0037"
  case unknownCase = "YS0038"
  case declaredTwice = "YS0039"
  case enumTwice = "YS0040"
  case unknownShadow = "YS0042"
  case shadowExpression = "YS0043"
  case shadowText = "YS0044"
  case smartCircle = "YS0045"
  case noFirstValue = "YS0046"
  case singleBracket = "YS0048"
  case typeError = "YS0050"
  case noTitle = "YS0051"
  case twoTitles = "YS0052"
  case declaredType = "YS0053"
  case unknownCommand = "YS0060"
  case commandArguments = "YS0061"
  case twoIDs = "YS0062"
  case badMarkup = "YS0063"
  case extraBracket = "YS0064"
  case splitOptions = "YL0001"
  case bodyEndsAtBlank = "YL0002"
  case wideColon = "YL0003"
  case wideBrackets = "YL0004"
  case wideArrow = "YL0005"
  case wideHash = "YL0006"
  case cutAddress = "YL0007"
  case mixedLogic = "YL0008"
  case mixedIndent = "YL0009"
  case emptyBody = "YL0010"
  case noLineIDs = "YL0011"
  case nodeInBody = "YL0012"
  case tooDeep = "YL0013"
  case noNode = "YL0015"
  case badEscape = "YL0016"
  case slashInHeader = "YL0017"

  /// How grave the mistake is.
  package var severity: Severity {
    switch self {
    case .undeclaredVariable, .unreachable, .unknownNode, .textAfterCommand, .strayClose,
      .bareStatement, .emptyNode, .singleBracket, .unknownCommand, .commandArguments, .badMarkup,
      .extraBracket, .splitOptions, .bodyEndsAtBlank, .wideColon, .wideBrackets, .wideArrow,
      .wideHash, .cutAddress, .mixedLogic, .mixedIndent, .nodeInBody:
      .warning
    case .unusedVariable, .circleOfJumps, .unknownSpeaker, .noLineIDs: .note
    default: .error
    }
  }
}
