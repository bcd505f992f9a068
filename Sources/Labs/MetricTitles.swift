import Figures

extension ChoosingLab {
  public static func metricTitle(_ name: String) -> Phrase? { MetricTitles.all[name] }
}

/// What the labs' measures are called beside an exercise. A name means the same in every lab.
private enum MetricTitles {
  static let all: [String: Phrase] = {
    let entries: [(String, String, String)] = [
      // What was typed.
      ("typed-characters", "字符", "characters"), ("tokens", "词元", "tokens"),
      ("bytes", "字节", "bytes"), ("words", "按词合并", "by words"), ("seed", "种子", "seed"),
      // Next token.
      ("top-probability", "最高概率", "highest probability"), ("entropy-bits", "熵", "entropy"),
      ("perplexity", "困惑度", "perplexity"), ("guess-probability", "你猜的概率", "your guess"),
      ("guess-bits", "你付的比特", "bits you paid"), ("best-bits", "最好能付的比特", "best bits"),
      ("guess-is-top", "你猜的排第一", "your guess is first"), ("rounds", "轮", "rounds"),
      ("mean-guess-bits", "平均每轮比特", "bits a round"), ("temperature", "温度", "temperature"),
      ("appended", "接上的词元", "appended"), ("selected-probability", "选中的概率", "chosen"),
      ("selected-rank", "选中的名次", "rank of the chosen"),
      // Byte-pair encoding.
      ("merges", "合并", "merges"), ("vocabulary-size", "词表", "vocabulary"),
      ("compression", "每词元字节", "bytes a token"), ("available-merges", "可合并", "possible"),
      ("next-count", "下一次合并的次数", "next pair"), ("longest-token-bytes", "最长", "longest"),
      ("word-tokens", "这个词的词元", "tokens of the word"),
      ("word-bytes", "这个词的字节", "bytes of the word"),
      ("word-merges", "这个词的合并", "merges of the word"),
      // Embeddings.
      ("similarity", "相似度", "similarity"), ("top-score", "最近的相似度", "nearest"),
      ("neighbors", "近邻", "neighbours"), ("explained-variance", "解释的方差", "variance explained"),
      ("explained-variance-1", "第一方向", "first direction"),
      ("explained-variance-2", "第二方向", "second direction"), ("map-words", "图上的词", "on the map"),
      ("other-tokens", "另一个词的词元", "tokens of the other"),
      ("words-differ", "两个词不同", "two different words"), ("word-norm", "长度", "norm"),
      // Attention.
      ("layer", "层", "layer"), ("head", "头", "head"), ("row", "行", "row"),
      ("groups", "组", "groups"), ("row-maximum", "这一行的最大值", "largest of the row"),
      ("row-entropy", "这一行的熵", "entropy of the row"), ("row-sum", "这一行的和", "sum of the row"),
      ("row-first-share", "这一行给开头", "row to the first"),
      ("row-self-share", "这一行给自己", "row to itself"),
      ("row-previous-share", "这一行给前一个", "row to the previous"),
      ("previous-token-share", "给前一个词元", "to the previous token"),
      ("first-token-share", "给第一个词元", "to the first token"), ("self-share", "给自己", "to itself"),
      ("mean-entropy", "平均熵", "mean entropy"), ("previous-token-rank", "名次", "rank"),
      ("first-token-rank", "名次", "rank"), ("self-rank", "名次", "rank"),
      ("upper-maximum", "右上角最大", "upper right"), ("truncated", "截断了", "truncated"),
      // Sampling.
      ("top-k", "top-k", "top-k"), ("top-p", "top-p", "top-p"), ("penalty", "惩罚", "penalty"),
      ("kept", "留下", "kept"), ("kept-share", "留下的比例", "share kept"),
      ("kept-mass", "留下的概率", "mass kept"),
      ("model-mass", "留下的原有概率", "mass in the model's own"),
      ("model-entropy-bits", "模型的熵", "the model's entropy"), ("draws", "抽取", "draws"),
      ("distinct-drawn", "抽到的不同词元", "different ones drawn"), ("chi-square", "卡方", "chi-square"),
      ("degrees-of-freedom", "自由度", "degrees of freedom"), ("chi-square-p", "p 值", "p-value"),
      ("runs", "续写", "continuations"), ("replays", "重演", "replays"),
      ("reseeded", "换种子", "other seeds"), ("repeated-share", "重复", "repeated"),
      // Beam search.
      ("width", "宽度", "width"), ("length", "长度", "length"), ("alpha", "α", "α"),
      ("step", "步", "step"), ("steps", "总步数", "steps"), ("candidates", "候选", "candidates"),
      ("standing", "还在", "standing"), ("ended", "写完的", "ended"),
      ("beam-score", "束搜索得分", "beam's score"), ("greedy-score", "贪心得分", "greedy's score"),
      ("exact-score", "精确得分", "exact score"), ("beam-gain", "比贪心高", "above greedy"),
      ("exact-gap", "离最优", "below the best"), ("exact-proven", "证明了最优", "best is proven"),
      ("beam-calls", "束搜索的计算", "beam's calls"), ("exact-calls", "精确搜索的计算", "exact calls"),
      ("best-tokens", "最好的一条", "tokens of the best"),
      // The cache.
      ("prompt-tokens", "开头的词元", "tokens of the prompt"),
      ("same-tokens", "写出的词元一样", "same tokens written"),
      ("cached-positions", "有缓存算的位置", "positions with it"),
      ("uncached-positions", "没有缓存算的位置", "positions without"),
      ("position-ratio", "位置之比", "ratio of positions"), ("cached-seconds", "有缓存", "with it"),
      ("uncached-seconds", "没有缓存", "without"), ("time-ratio", "时间之比", "ratio of times"),
      ("cache-bytes", "缓存", "cache"), ("bytes-per-token", "每词元字节", "bytes a token"),
      // Sizes.
      ("layers", "层", "layers"), ("heads", "头", "heads"), ("kv-heads", "K、V 头", "K, V heads"),
      ("ffn", "前馈宽度", "feed-forward"), ("vocabulary", "词表", "vocabulary"),
      ("context", "上下文", "context"), ("fits-8", "8 GB 装得下", "fits 8 GB"),
      ("fits-16", "16 GB 装得下", "fits 16 GB"), ("fits-24", "24 GB 装得下", "fits 24 GB"),
      ("fits-80", "80 GB 装得下", "fits 80 GB"),
      ("parameters", "参数", "parameters"), ("billions", "十亿参数", "billions"),
      ("active-billions", "每次用到的十亿参数", "active billions"),
      ("stored-parameters", "文件里的参数", "in the file"),
      ("matches-file", "和文件一致", "as in the file"), ("embedding-share", "词表占", "in tables"),
      ("weight-bits", "每个权重的位数", "bits a weight"), ("weight-gigabytes", "权重 GB", "GB of weights"),
      ("cache-gigabytes", "缓存 GB", "GB of cache"), ("inference-gigabytes", "推理 GB", "GB to run"),
      ("training-gigabytes", "训练 GB", "GB to train"), ("batch", "批", "batch"),
      // History.
      ("memory-gain", "记忆省下的比特", "bits saved by memory"), ("models", "模型", "models"),
      ("agreeing", "一致的", "agreeing"),
      // LoRA.
      ("rank", "秩", "rank"), ("epochs", "轮", "epochs"), ("learning-rate", "学习率", "learning rate"),
      ("trainable", "可训练的", "trainable"), ("total", "全部参数", "all parameters"),
      ("trainable-share", "可训练的比例", "trainable share"), ("loss-before", "训练前", "before"),
      ("loss-after", "训练后", "after"), ("loss-ratio", "损失剩下", "loss left"),
      ("loss", "损失", "loss"), ("finished", "训练完", "trained to the end"),
      ("running", "正在训练", "training"), ("merge-difference", "合并前后之差", "merging changes"),
      ("delta-maximum", "ΔW 最大", "largest ΔW"), ("forgetting", "遗忘", "forgotten"),
      ("examples", "例子", "examples"), ("exact-answers", "答对", "right answers"),
      ("scale", "强度", "scale"), ("adapter", "适配器开着", "adapter on"),
    ]
    var table = Dictionary(uniqueKeysWithValues: entries.map { ($0.0, Phrase(zh: $0.1, en: $0.2)) })
    let eras = [
      ("ngram", "3-gram"), ("nnlm", "NNLM"), ("lstm", "LSTM"), ("transformer", "Transformer"),
    ]
    for (era, name) in eras {
      table["\(era)-bits-per-byte"] = Phrase(zh: "\(name) 每字节比特", en: "\(name) bits per byte")
      table["\(era)-token-bits"] = Phrase(zh: "\(name) 这个词元", en: "\(name) on this token")
      table["\(era)-gap"] = Phrase(zh: "\(name) 多付", en: "\(name) pays more")
    }
    return table
  }()
}
