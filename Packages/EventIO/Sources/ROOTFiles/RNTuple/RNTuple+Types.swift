extension RNTuple {
  /// The type of one entry of a field in words, such as `float32` or `var * float32`.
  ///
  /// - Throws: ``ROOTError`` with the reason when the field cannot be read.
  public func type(of field: RNTupleField) throws(ROOTError) -> String {
    try read(field, entries: 0..<0).typeDescription
  }

  /// The fields that are not inside of another and cannot be read, with the reason for each.
  public var unreadableFields: [(field: RNTupleField, reason: ROOTError)] {
    topFields.compactMap { field in
      do throws(ROOTError) {
        _ = try selection(field)
        return nil
      } catch {
        return (field, error)
      }
    }
  }
}
