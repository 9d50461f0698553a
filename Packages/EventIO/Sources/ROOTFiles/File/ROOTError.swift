/// What went wrong in reading or writing a ROOT file, and where.
///
/// The description names the file, the object inside it, the byte offset where one is known, and
/// what to do where something can be done.
public struct ROOTError: Error, Sendable, Equatable {
  /// The broad kind of the failure, for code that wants to react to it.
  public struct Code: Sendable, Hashable {
    private enum Kind {
      case unreadableFile, notROOT, malformed, checksum, unsupported, notFound, wrongType,
        outOfRange, unwritableFile, invalidInput
    }

    private let kind: Kind

    private init(_ kind: Kind) { self.kind = kind }

    /// The operating system would not give the bytes.
    public static let unreadableFile = Code(.unreadableFile)
    /// The file is not a ROOT file.
    public static let notROOT = Code(.notROOT)
    /// The bytes contradict the format: truncated, damaged, or with an absurd count.
    public static let malformed = Code(.malformed)
    /// A stored checksum does not belong to the bytes.
    public static let checksum = Code(.checksum)
    /// The bytes are well formed, but hold something this package cannot read.
    public static let unsupported = Code(.unsupported)
    /// There is no object or branch of that name.
    public static let notFound = Code(.notFound)
    /// The object or branch is of another type than the one asked for.
    public static let wrongType = Code(.wrongType)
    /// Entries were asked for that the tree does not have.
    public static let outOfRange = Code(.outOfRange)
    /// The operating system would not take the bytes.
    public static let unwritableFile = Code(.unwritableFile)
    /// What is to be written contradicts itself or cannot be expressed; nothing of it was written.
    public static let invalidInput = Code(.invalidInput)
  }

  /// The broad kind of the failure.
  public let code: Code

  /// What is wrong, in words.
  public let message: String

  /// The file, when known.
  public private(set) var file: String?

  /// The path of the object or branch inside the file, when known.
  public private(set) var object: String?

  /// The byte offset in the file of the record that failed, when known.
  public private(set) var offset: Int?

  /// Whether it happened inside of an object, which is decoded as the file describes its class.
  private var isInObject = false

  /// Creates an error, for modules that make other things out of what is in a file.
  ///
  /// - Parameters:
  ///   - code: the broad kind of the failure.
  ///   - message: what is wrong, in words.
  ///   - offset: the byte offset in the file of the record that failed, when known.
  public init(_ code: Code, _ message: String, offset: Int? = nil) {
    self.code = code
    self.message = message
    self.offset = offset
  }

  /// The same error, with the thing in which it happened.
  func inside(_ thing: String) -> ROOTError {
    var result = ROOTError(code, "\(message), in \(thing)", offset: offset)
    result.file = file
    result.object = object
    return result
  }

  /// The same error, with the object in which it happened.
  func inside(objectOf className: String) -> ROOTError {
    var result = inside("a \(className)")
    result.isInObject = true
    return result
  }

  /// The same error, with what may be the reason for an object that is not what the file describes.
  var explained: ROOTError {
    guard isInObject, code == .malformed else { return self }
    let explanation = "\(message): it is damaged, or written by code of its own"
    return ROOTError(code, explanation, offset: offset).located(in: file, at: object)
  }

  /// The same error with the place filled in where it was not known.
  public func located(in file: String? = nil, at object: String? = nil, offset: Int? = nil)
    -> ROOTError
  {
    var result = self
    result.file = result.file ?? file
    result.object = result.object ?? object
    result.offset = result.offset ?? offset
    return result
  }
}
