import Files
import Foundation
import Testing
import Tokenizers

/// Damaged tokenizers; those that are read must then work.
@Suite struct TokenizerFuzzTests {
  private static let text = Array("The cat's 猫 sat\u{0301} 12 [MASK] ﬁ🙂\n ".utf8) + [0xFF, 0x41]

  private static func use(_ tokenizer: Tokenizer) {
    let tokens = tokenizer.encode(text, addingSpecials: true, recognizingSpecials: true)
    for token in tokens {
      #expect(token.id >= 0 && Int(token.id) < tokenizer.vocabularySize)
      #expect(token.start >= 0 && token.start <= token.end && token.end <= text.count)
    }
    _ = tokenizer.decode(tokens.map { $0.id })
    _ = tokenizer.encode(text, pairedWith: text)
  }

  private static let wordPiece = """
    {"version":"1.0","truncation":null,"padding":{"strategy":{"Fixed":8},"pad_id":0},
    "added_tokens":[
    {"id":0,"content":"[PAD]","single_word":false,"lstrip":false,"rstrip":false,"normalized":false,
    "special":true},{"id":1,"content":"[UNK]","special":true},{"id":2,"content":"[CLS]","special":true},
    {"id":3,"content":"[SEP]","special":true},{"id":4,"content":"[MASK]","lstrip":true,"special":true}],
    "normalizer":{"type":"BertNormalizer","clean_text":true,"handle_chinese_chars":true,
    "strip_accents":null,"lowercase":true},"pre_tokenizer":{"type":"BertPreTokenizer"},
    "post_processor":{"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"[CLS]","type_id":0}},
    {"Sequence":{"id":"A","type_id":0}},{"SpecialToken":{"id":"[SEP]","type_id":0}}],
    "pair":[{"SpecialToken":{"id":"[CLS]","type_id":0}},{"Sequence":{"id":"A","type_id":0}},
    {"SpecialToken":{"id":"[SEP]","type_id":0}},{"Sequence":{"id":"B","type_id":1}},
    {"SpecialToken":{"id":"[SEP]","type_id":1}}],"special_tokens":{
    "[CLS]":{"id":"[CLS]","ids":[2],"tokens":["[CLS]"]},
    "[SEP]":{"id":"[SEP]","ids":[3],"tokens":["[SEP]"]}}},
    "decoder":{"type":"WordPiece","prefix":"##","cleanup":true},
    "model":{"type":"WordPiece","unk_token":"[UNK]","continuing_subword_prefix":"##",
    "max_input_chars_per_word":100,"vocab":{"[PAD]":0,"[UNK]":1,"[CLS]":2,"[SEP]":3,"[MASK]":4,
    "the":5,"ca":6,"##t":7,"s":8,"##a":9,"猫":10,"1":11,"##2":12,"'":13}}}
    """

  private static let unigram = """
    {"version":"1.0","added_tokens":[{"id":0,"content":"<unk>","special":true}],
    "normalizer":{"type":"Sequence","normalizers":[{"type":"Nmt"},{"type":"NFKC"},
    {"type":"Replace","pattern":{"Regex":" {2,}"},"content":" "},{"type":"Lowercase"},
    {"type":"Strip","strip_left":false,"strip_right":true},{"type":"Prepend","prepend":"▁"}]},
    "pre_tokenizer":{"type":"Sequence","pretokenizers":[{"type":"WhitespaceSplit"},
    {"type":"Metaspace","replacement":"▁","prepend_scheme":"always","split":true},
    {"type":"Split","pattern":{"Regex":"\\\\d+|[^\\\\s\\\\p{L}]+"},"behavior":"Isolated","invert":false},
    {"type":"Punctuation","behavior":"Isolated"},{"type":"Digits","individual_digits":true}]},
    "post_processor":{"type":"RobertaProcessing","sep":["<unk>",0],"cls":["<unk>",0],
    "trim_offsets":true,"add_prefix_space":true},
    "decoder":{"type":"Sequence","decoders":[{"type":"Replace","pattern":{"String":"▁"},"content":" "},
    {"type":"ByteFallback"},{"type":"Fuse"},{"type":"Strip","content":" ","start":1,"stop":0}]},
    "model":{"type":"Unigram","unk_id":0,"byte_fallback":false,"vocab":[["<unk>",0.0],["▁",-2.5],
    ["t",-3.1],["he",-3.0],["▁the",-2.0],["c",-4],["a",-3.25],["at",-2.9],["s",-3.5],["猫",-6.0]]}}
    """

  private static let bytePairs = """
    {"version":"1.0","added_tokens":[{"id":9,"content":"<end>","special":true}],"normalizer":null,
    "pre_tokenizer":{"type":"Sequence","pretokenizers":[{"type":"Split","pattern":{"Regex":"\\\\p{L}+|."},
    "behavior":"Removed","invert":true},{"type":"ByteLevel","add_prefix_space":false,"use_regex":false}]},
    "post_processor":{"type":"ByteLevel","trim_offsets":true},"decoder":{"type":"ByteLevel"},
    "model":{"type":"BPE","dropout":null,"unk_token":"a","continuing_subword_prefix":"",
    "end_of_word_suffix":"","fuse_unk":false,"byte_fallback":false,"ignore_merges":false,
    "vocab":{"a":0,"t":1,"c":2,"at":3,"cat":4,"T":5,"h":6,"Th":7,"e":8},
    "merges":["a t",["c","at"],["T","h"]]}}
    """

  private func fuzz(_ name: String, _ document: [UInt8], share: Double, seed: UInt64) throws {
    let text = JSONPieces(document)
    let outcome = try Fuzzing.run(name, share: share, seed: seed) { mutator, folder in
      let path = folder + "/tokenizer.json"
      try Fuzzing.write(mutator.damaged(text), to: path)
      Self.use(try Tokenizer(contentsOf: path))
    }
    #expect(outcome.read > 0 && outcome.refused > 0)
  }

  @Test func theSamplesAreRead() throws {
    for sample in [Self.wordPiece, Self.unigram, Self.bytePairs] {
      Self.use(try Tokenizer(parsing: Array(sample.utf8), path: "sample"))
    }
  }

  @Test func damagedWordPiecesAreRefused() throws {
    try fuzz("wordpiece", Array(Self.wordPiece.utf8), share: 0.06, seed: 11)
  }

  @Test func damagedUnigramsAreRefused() throws {
    try fuzz("unigram", Array(Self.unigram.utf8), share: 0.06, seed: 12)
  }

  @Test func damagedBytePairsAreRefused() throws {
    try fuzz("bpe", Array(Self.bytePairs.utf8), share: 0.05, seed: 13)
  }

  @Test func damagedByteLevelFilesOfOursAreRefused() throws {
    var trainer = BPETrainer(settings: BPETrainer.Settings(vocabularySize: 300))
    trainer.add(Array("the cat sat on the mat, the cat sat".utf8))
    let json = try trainer.train().tokenizerJSON()
    try fuzz("bytelevel", Array(json), share: 0.03, seed: 14)
  }

  @Test func damagedVocabularyListsAreRefused() throws {
    let list = Array(
      "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\nthe\ncat\n##s\n##a\n猫\n!\r\n1\n##2\n".utf8)
    let settings = JSONPieces(
      Array("{\"do_lower_case\":true,\"tokenize_chinese_chars\":true,\"strip_accents\":null}".utf8))
    let outcome = try Fuzzing.run("vocab", share: 0.04, seed: 15) { mutator, folder in
      let changesList = mutator.below(4) > 0
      try Fuzzing.write(changesList ? mutator.damaged(list) : list, to: folder + "/vocab.txt")
      try Fuzzing.write(
        changesList ? settings.bytes : mutator.damaged(settings),
        to: folder + "/tokenizer_config.json")
      Self.use(try Tokenizer(contentsOf: folder + "/vocab.txt"))
    }
    #expect(outcome.read > 0 && outcome.refused > 0)
  }
}
