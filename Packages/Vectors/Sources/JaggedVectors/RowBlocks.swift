/// Calls a function with runs of rows that together have at most about a thousand entries.
///
/// The positions of those entries come with them. A longer row comes alone.
@inlinable
func forEachRowBlock(_ offsets: [Int], _ body: (_ rows: Range<Int>, _ entries: Range<Int>) -> Void)
{
  let rows = offsets.count - 1
  var row = 0
  while row < rows {
    let start = offsets[row]
    var end = row + 1
    while end < rows, offsets[end + 1] - start <= 1024 { end += 1 }
    body(row..<end, start..<offsets[end])
    row = end
  }
}
