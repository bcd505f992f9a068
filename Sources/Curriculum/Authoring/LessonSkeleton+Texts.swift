/// What the files say before an author has written anything.
extension LessonSkeleton {
  private var preset: String {
    controls.contains("text") ? "{text: ⟪从哪句话开始⟫}" : "{}"
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  var yaml: String {
    """
    format: 1
    id: \(id)
    title: {zh: ⟪题目⟫, en: "⟪title⟫"}
    why:
      zh: ⟪一句话：为什么下一课该学它⟫
      en: "⟪one sentence: why this lesson is the next one⟫"
    core: false
    minutes: 10
    requires: []
    concepts: [⟪concept-in-lower-case⟫]
    sources:
      - "⟪author year, title, equation or section⟫"
    # Controls of the lab \(lab): \(list(controls))
    # Metrics for goals: \(list(metrics))
    # Engines for parametric questions: \(list(engines))
    steps:
      - id: the-question
        kind: read
        lab: \(lab)
        preset: \(preset)
      - id: look
        kind: lab
        lab: \(lab)
      - id: task
        kind: exercise
        lab: \(lab)
        preset: {}
        goal: {metric: \(metrics.first ?? "metric"), at_least: 1}  # ⟪a metric and a bound; unmet at the start⟫
        hints: 3
        solution: {}  # ⟪controls and values that meet the goal⟫
      - id: check
        kind: quiz
        questions:
          - id: how-many  # ⟪an engine, and the numbers that it needs⟫
            type: number
            parametric: {chinese: [1, 9], english: [1, 9]}
            answer: {engine: utf8.bytes}
          - id: what
            type: choice
            options: [{id: right, correct: true}, {id: near}, {id: far}]
          - id: why
            type: choice
            options: [{id: far}, {id: right, correct: true}, {id: near}]
          - id: what-if
            type: choice
            options: [{id: near}, {id: far}, {id: right, correct: true}]
      - id: now-you-can
        kind: read

    """
  }

  var chinese: String {
    """
    # ⟪题目⟫

    ## the-question
    ⟪学习者心里的那个问题；先给看的，再讲道理⟫

    ## look
    ⟪试什么⟫

    **看**⟪看图上的哪里，会看到什么⟫

    ## task
    ⟪任务和目标，用学习者的话说⟫

    ### 提示 1
    ⟪轻轻一推⟫
    ### 提示 2
    ⟪再近一步⟫
    ### 提示 3
    ⟪差一点就是答案⟫
    ### 解答
    ⟪为什么这样就行⟫

    ## check
    ⟪一句话引出问题⟫

    ### how-many
    ⟪{chinese} 个汉字和 {english} 个英文字母是多少字节？⟫
    > ⟪为什么是 {answer}⟫

    \(choice("what", "⟪是什么？⟫", "⟪选项⟫ > ⟪为什么对或不对⟫"))

    \(choice("why", "⟪为什么？⟫", "⟪选项⟫ > ⟪为什么对或不对⟫"))

    \(choice("what-if", "⟪如果……会怎样？⟫", "⟪选项⟫ > ⟪为什么对或不对⟫"))

    ## now-you-can
    ⟪现在你能解释什么；这个模型做不到什么⟫

    """
  }

  var english: String {
    """
    # ⟪title⟫

    ## the-question
    ⟪the question that a learner has; show before you tell⟫

    ## look
    ⟪what to try⟫

    **Look at** ⟪which part of the figure, and what is seen there⟫

    ## task
    ⟪the task and its goal, in the learner's words⟫

    ### hint 1
    ⟪a nudge⟫
    ### hint 2
    ⟪a step nearer⟫
    ### hint 3
    ⟪nearly the answer⟫
    ### solution
    ⟪why this does it⟫

    ## check
    ⟪a sentence that leads to the questions⟫

    ### how-many
    ⟪How many bytes are {chinese} Chinese characters and {english} English letters?⟫
    > ⟪why it is {answer}⟫

    \(choice("what", "⟪What is it?⟫", "⟪option⟫ > ⟪why it is right or wrong⟫"))

    \(choice("why", "⟪Why?⟫", "⟪option⟫ > ⟪why it is right or wrong⟫"))

    \(choice("what-if", "⟪What if?⟫", "⟪option⟫ > ⟪why it is right or wrong⟫"))

    ## now-you-can
    ⟪what one can explain now; what this model cannot do⟫

    """
  }

  private func choice(_ id: String, _ prompt: String, _ option: String) -> String {
    (["### \(id)", prompt] + ["right", "near", "far"].map { "- \($0): \(option)" })
      .joined(separator: "\n")
  }
}
