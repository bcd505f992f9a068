extension SampleLesson {
  /// The sample lesson with a question of each kind that it does not have yet.
  static func withAllKinds() throws -> SampleLesson {
    let sample = try SampleLesson()
    let folder = "02-tokens/02-counting/"
    try sample.write(folder + "lesson.yaml", yaml + "\n" + kinds)
    try sample.write(folder + "zh.md", zh + "\n" + zhKinds)
    try sample.write(folder + "en.md", en + "\n" + enKinds)
    return sample
  }

  private static let kinds = """
          - id: several
            type: choices
            options: [{id: two, correct: true}, {id: four, correct: true}, {id: five}]
          - id: word
            type: text
            accept: {zh: [词元], en: [token, tokens]}
            refuse: [{id: letter, texts: [letter, 字母]}]
          - id: turn
            type: order
            items: [first, second, third]
          - id: calls
            type: match
            pairs: [cat, dog, cow]
          - id: cuts
            type: boundaries
            tokenizer: twos
            text: own
            texts: [小猫坐着, {text: abcdef, language: en}]
          - id: chance
            type: predict
            engine: quarter
            quantity: probability
            bound: 0.1
            texts: [{text: 小猫坐着, continuation: 呢}]
          - id: amount
            type: predict
            engine: quarter
            quantity: number
            bound: 0.5
            text: 小猫坐着
    """

  private static let zhKinds = """
    ### several
    哪些是偶数？
    ? 能被二整除。
    - two: 二 > 是。
    - four: 四 > 是。
    - five: 五 > 不是。

    ### word
    读的是什么？
    > 是词元。
    - letter: 字母 > 更小。

    ### turn
    先后？
    - first: 早上 > 先。
    - second: 中午 > 中。
    - third: 晚上 > 后。

    ### calls
    怎么叫？
    - cat: 猫 <-> 喵 > 猫。
    - dog: 狗 <-> 汪 > 狗。
    - cow: 牛 <-> 哞 > 牛。

    ### cuts
    怎么切？
    > 两个两个地切。

    ### chance
    “{text}”接“{continuation}”？
    > 四分之一。

    ### amount
    “{text}”有多少？
    > 四分之一。
    """

  private static let enKinds = """
    ### several
    Which are even?
    ? They can be halved.
    - two: two > Yes.
    - four: four > Yes.
    - five: five > No.

    ### word
    What is read?
    > Tokens.
    - letter: letters > Smaller.

    ### turn
    In which order?
    - first: morning > First.
    - second: noon > Second.
    - third: evening > Third.

    ### calls
    Who says what?
    - cat: cats <-> miaow > Cats.
    - dog: dogs <-> woof > Dogs.
    - cow: cows <-> moo > Cows.

    ### cuts
    Where is it cut?
    > By twos.

    ### chance
    “{continuation}” after “{text}”?
    > A quarter.

    ### amount
    How much is “{text}”?
    > A quarter.
    """
}
