/// A model as flat tables: what one pass over them needs to give all rates.
///
/// The rate of a bin is the sum over its cells (a sample in a channel) of
///
///     product of the cell's factors · product of the bin's factors · (nominal + shapes · basis)
///
/// where the basis holds α and the even part e(α) for each parameter that changes the cell's shape.
struct CompiledModel: Sendable {
  /// A sample in a channel.
  struct Cell: Sendable {
    /// The bins of the channel in the data.
    var bins: Range<Int>
    /// Where the cell's nominal rates begin.
    var firstRate: Int
    /// The places of its shapes in ``CompiledModel/shapeParameters``.
    var shapes: Range<Int>
    /// Where its rows of shapes begin: for each bin the odd parts, then the even parts.
    var firstShape: Int
    /// The places of its factors in ``CompiledModel/factors``.
    var factors: Range<Int>
    /// The places of its factors by bin in ``CompiledModel/binFactors``.
    var binFactors: Range<Int>
  }

  /// A constraint by a Gaussian.
  struct Gaussian: Sendable {
    var parameter: Int
    var datum: Int
    var sigma: Double
  }

  /// A constraint by a Poisson law.
  struct Poisson: Sendable {
    var parameter: Int
    var datum: Int
    var factor: Double
  }

  var parameterCount = 0
  var binCount = 0
  var shapeCode = Interpolation.Shape.code4p
  var cells: [Cell] = []
  /// The cells of each channel.
  var channels: [Range<Int>] = []
  var nominal: [Double] = []
  var shapeParameters: [Int] = []
  var shapes: [Double] = []
  var factors: [NormFactor] = []
  /// The first parameter of each set of factors by bin.
  var binFactors: [Int] = []
  /// The parameters that change any shape.
  var bentParameters: [Int] = []
  var gaussians: [Gaussian] = []
  var poissons: [Poisson] = []

  /// The largest number of shapes in a cell.
  var widestBasis: Int { cells.reduce(0) { max($0, $1.shapes.count) } }
}
