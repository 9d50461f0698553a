/// Values of one collection, which fill a range of bytes.
struct ValueRun {
  let count: Int
  let bytes: Range<Int>
}
