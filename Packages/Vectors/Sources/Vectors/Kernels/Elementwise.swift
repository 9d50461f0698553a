import HEPCore

/// One value per entry of a column, in one pass.
@inlinable @inline(__always)
func elementwise<Value, Result>(_ values: [Value], _ body: (Value) -> Result) -> [Result] {
  let count = values.count
  return [Result](freshCapacity: count) { (output: inout OutputSpan<Result>) in
    let values = values.span
    for index in 0..<count { output.append(body(values[index])) }
  }
}

/// One value per entry of two columns of equal length, in one pass.
@inlinable @inline(__always)
func elementwise<Value, Result>(
  _ first: [Value], _ second: [Value], _ body: (Value, Value) -> Result
) -> [Result] {
  let count = first.count
  precondition(second.count == count, "The columns must have as many entries.")
  return [Result](freshCapacity: count) { (output: inout OutputSpan<Result>) in
    let (first, second) = (first.span, second.span)
    for index in 0..<count { output.append(body(first[index], second[index])) }
  }
}

/// One value per entry of three columns of equal length, in one pass.
@inlinable @inline(__always)
func elementwise<Value, Result>(
  _ first: [Value], _ second: [Value], _ third: [Value],
  _ body: (Value, Value, Value) -> Result
) -> [Result] {
  let count = first.count
  precondition(
    second.count == count && third.count == count, "The columns must have as many entries.")
  return [Result](freshCapacity: count) { (output: inout OutputSpan<Result>) in
    let (first, second, third) = (first.span, second.span, third.span)
    for index in 0..<count { output.append(body(first[index], second[index], third[index])) }
  }
}

/// One value per entry of four columns of equal length, in one pass.
@inlinable @inline(__always)
func elementwise<Value, Result>(
  _ first: [Value], _ second: [Value], _ third: [Value], _ fourth: [Value],
  _ body: (Value, Value, Value, Value) -> Result
) -> [Result] {
  let count = first.count
  precondition(
    second.count == count && third.count == count && fourth.count == count,
    "The columns must have as many entries.")
  return [Result](freshCapacity: count) { (output: inout OutputSpan<Result>) in
    let (first, second, third, fourth) = (first.span, second.span, third.span, fourth.span)
    for index in 0..<count {
      output.append(body(first[index], second[index], third[index], fourth[index]))
    }
  }
}
