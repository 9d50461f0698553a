import Testing
import VectorMath

struct PreconditionTests {
  @Test func resultOfOtherCount() async {
    await #expect(processExitsWith: .failure) {
      var y = [0.0, 0, 0]
      var span = y.mutableSpan
      VectorMath.exp([1.0, 2].span, into: &span)
    }
    await #expect(processExitsWith: .failure) {
      _ = VectorMath.pow([1.0, 2], [1.0])
    }
  }

  @Test func emptyColumns() {
    #expect(VectorMath.exp([Double]()) == [])
    #expect(VectorMath.hypot([Float](), []) == [])
    #expect(VectorMath.sincos([Float]()).sin == [])
  }
}
