extension JetsError {
  /// A jet whose clustering has no areas.
  package static var withoutAreas: JetsError { JetsError(.noAreas) }
}
