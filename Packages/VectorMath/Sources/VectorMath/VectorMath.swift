/// Elementary functions over columns of `Double` or `Float`.
///
/// Each function is a value that is called on a whole column, in one of these forms:
///
/// ```swift
/// VectorMath.exp(x, into: &y)         // from a Span into a MutableSpan of the same count
/// VectorMath.exp(&x)                  // a MutableSpan in place
/// let y = VectorMath.exp([0, 1, 2])   // an array
/// let e = VectorMath.exp(1.0)         // one number, with the bits it has in a column
/// ```
///
/// ## Accuracy
///
/// The documentation of each function states its largest error in ulp, units in the last place of
/// the exact result, as found on many millions of arguments over the whole range. Infinities, NaN,
/// signed zeros and subnormal numbers behave as Annex F of the C standard says, except that no
/// floating-point exception flags are promised.
///
/// ## The same bits everywhere
///
/// A result depends on its argument alone. It has the same bits at every place of a column of
/// every length, in place or not, at every vector width, and on every processor with IEEE 754
/// arithmetic: the kernels use correctly rounded operations in one fixed order and never fuse a
/// multiplication with an addition. The only exception is ``Engine/libm``.
public enum VectorMath {}
