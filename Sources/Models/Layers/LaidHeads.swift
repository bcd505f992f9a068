import Glibc
import Tensors

/// Three heads that a decoder has from the start, because so little text as it reads would hardly make
/// them: one that looks at the previous token, one that looks at tokens like its own, and above them
/// one that looks for what followed such a token, an induction head. Training keeps them, finds
/// another use for them, or undoes them.
///
/// Positions are waves in the first half of a vector; the second half tells of the token alone. The
/// first head of the first layer turns the waves of its query back by one position and so meets the
/// key there; what it takes from that token's second half it adds to the first half of its own. The
/// second head compares second halves. The first head of the second layer compares its token with
/// what was passed on.
///
/// - Source: Elhage et al. 2021, "A Mathematical Framework for Transformer Circuits" (induction heads
///   of two layers); Trockman & Kolter 2023, "Mimetic Initialization of Self-Attention Layers" (to
///   begin at what trained layers look like).
struct LaidHeads {
  /// Of the positions' waves: about as high as others grow in training.
  private static let waveHeight: Float = 0.15
  /// Of the weights that turn waves: more than half of the attention goes to the previous token.
  private static let turning = 1.4
  /// Of the weights that compare tokens.
  private static let comparing = 1.3
  /// Of what is passed on, beside what is there.
  private static let passing: Float = 0.5
  /// Of the weights that compare tokens with what was passed on.
  private static let matching: Float = 2.2

  /// Numbers of a vector, of its half, of a head.
  private let width: Int
  private let half: Int
  private let head: Int
  /// From the second half of a vector to a head's numbers, `[half, head]`.
  private var content: [Float] = []
  /// From a head's numbers to the first half of a vector, `[head, half]` transposed.
  private var passed: [Float] = []

  /// Nil without a second layer or a second head, or where halves would not be whole.
  init?(_ layers: [SelfAttention], _ random: inout Xoshiro256) {
    guard layers.count > 1, layers[0].heads > 1 else { return nil }
    width = layers[0].output.inputs
    half = width / 2
    head = width / layers[0].heads
    guard width.isMultiple(of: 2), head.isMultiple(of: 2) else { return nil }
    for _ in 0..<half * head {
      content.append(normal(&random))
      passed.append(normal(&random))
    }
  }

  /// Writes into a decoder's initial values.
  ///
  /// - Parameters:
  ///   - positions: the table of its position vectors.
  ///   - layers: its attention layers; one linear layer of each gives q, k and v, as GPT-2's does.
  func lay(
    in arena: ParameterArena, positions: ParameterID, _ layers: [SelfAttention],
    _ random: inout Xoshiro256
  ) {
    arena.withMutableValues(of: positions, layWaves)
    arena.withMutableValues(of: layers[0].joined.weight) { weight in
      layPrevious(weight)
      layEqual(weight, &random)
    }
    arena.withMutableValues(of: layers[0].output.weight, layPassing)
    arena.withMutableValues(of: layers[1].joined.weight, layMatching)
  }

  /// N(0, 1/half), times a factor.
  private func normal(_ random: inout Xoshiro256, times factor: Double = 1) -> Float {
    Float(factor * random.normal() / Double(half).squareRoot())
  }

  /// - Parameter table: `[positions, width]`.
  private func layWaves(_ table: UnsafeMutableBufferPointer<Float>) {
    let waves = SinusoidalPositions.table(
      count: table.count / width, width: half, span: SinusoidalPositions.learnedSpan)
    for index in table.indices {
      let (position, column) = index.quotientAndRemainder(dividingBy: width)
      table[index] = column < half ? Self.waveHeight * waves[position * half + column] : 0
    }
  }

  /// The first head: where the query's waves, one position back, meet the key's. Of what it finds there
  /// it takes the second half.
  ///
  /// - Parameter weight: `[width, 3·width]`: q, k and v side by side.
  private func layPrevious(_ weight: UnsafeMutableBufferPointer<Float>) {
    for row in 0..<width {
      for column in 0..<head {
        set(weight, row, query: column, 0)
        set(weight, row, key: column, 0)
        set(weight, row, value: column, row < half ? 0 : content[(row - half) * head + column])
      }
    }
    for sine in stride(from: 0, to: min(head, half - 1), by: 2) {
      let cosine = sine + 1
      let angle = SinusoidalPositions.frequency(
        column: sine, width: half, span: SinusoidalPositions.learnedSpan)
      let (along, across) = (Float(Self.turning * cos(angle)), Float(Self.turning * sin(angle)))
      set(weight, sine, query: sine, along)
      set(weight, cosine, query: sine, -across)
      set(weight, sine, query: cosine, across)
      set(weight, cosine, query: cosine, along)
      set(weight, sine, key: sine, Float(Self.turning))
      set(weight, cosine, key: cosine, Float(Self.turning))
    }
  }

  /// The second head: queries and keys are the same numbers of the second half.
  private func layEqual(
    _ weight: UnsafeMutableBufferPointer<Float>, _ random: inout Xoshiro256
  ) {
    for row in 0..<width {
      for column in head..<2 * head {
        let number = row < half ? 0 : normal(&random, times: Self.comparing)
        set(weight, row, query: column, number)
        set(weight, row, key: column, number)
      }
    }
  }

  /// What the first layer's first head found goes to the first half.
  ///
  /// - Parameter weight: of the output, `[width, width]`; a head has its own rows.
  private func layPassing(_ weight: UnsafeMutableBufferPointer<Float>) {
    for row in 0..<head {
      for column in 0..<width {
        weight[row * width + column] =
          column < half ? Self.passing * passed[column * head + row] : 0
      }
    }
  }

  /// The second layer's first head: its token against what was passed on.
  private func layMatching(_ weight: UnsafeMutableBufferPointer<Float>) {
    for row in 0..<width {
      for column in 0..<head {
        let isContent = row >= half
        set(
          weight, row, query: column,
          isContent ? Self.matching * content[(row - half) * head + column] : 0)
        set(
          weight, row, key: column, isContent ? 0 : Self.matching * passed[row * head + column])
      }
    }
  }

  // MARK: - Places in q, k and v side by side

  private func set(
    _ weight: UnsafeMutableBufferPointer<Float>, _ row: Int, query column: Int, _ value: Float
  ) {
    weight[row * 3 * width + column] = value
  }

  private func set(
    _ weight: UnsafeMutableBufferPointer<Float>, _ row: Int, key column: Int, _ value: Float
  ) {
    weight[(row * 3 + 1) * width + column] = value
  }

  private func set(
    _ weight: UnsafeMutableBufferPointer<Float>, _ row: Int, value column: Int, _ value: Float
  ) {
    weight[(row * 3 + 2) * width + column] = value
  }
}
