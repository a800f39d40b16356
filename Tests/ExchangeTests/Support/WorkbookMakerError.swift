/// An archive for a test could not be made.
struct WorkbookMakerError: Error {}
