/// Ends the reading of a statement; why was reported already.
struct ParseFailure: Error {}
