import HEPCore
import Testing

@Suite struct FreshMemoryTests {
  @Test(arguments: [0, 1, 1000, 100_000, 1_500_000])
  func arraysHoldWhatIsAppended(count: Int) {
    let squares = [Int](freshCapacity: count + 3) { output in
      for number in 0..<count { output.append(number * number) }
    }
    #expect(squares.count == count)
    #expect(squares.capacity >= count + 3)
    #expect(squares.enumerated().allSatisfy { $0.element == $0.offset * $0.offset })
  }

  @Test func errorsOfTheInitializerComeThrough() {
    struct Full: Error {}
    #expect(throws: Full.self) {
      try [Double](freshCapacity: 200_000) { output throws(Full) in
        output.append(1)
        throw Full()
      }
    }
  }

  @Test func reservingKeepsTheValues() {
    var names = ["a", "b"]
    names.reserveFreshCapacity(300_000)
    #expect(names == ["a", "b"])
    #expect(names.capacity >= 300_000)
  }

  @Test(arguments: [1, 5000, 300_000, 9_000_000])
  func allocatedMemoryCanBeWritten(size: Int) {
    let memory = FreshMemory.allocate(size)
    defer { memory.deallocate() }
    #expect(memory.count == size)
    #expect(UInt(bitPattern: memory.baseAddress) % 4096 == 0)
    memory.initializeMemory(as: UInt8.self, repeating: 7)
    #expect(memory.allSatisfy { $0 == 7 })
  }

  @Test(arguments: [-1, 0, 5000, 20_000_000, Int.max])
  func expectedColumnsKeepTheirValues(size: Int) {
    FreshMemory.expect(size)
    let columns = (0..<4).map { [Double](repeating: Double($0), count: 700_000) }
    for (number, column) in columns.enumerated() {
      #expect(column.allSatisfy { $0 == Double(number) })
    }
  }
}
