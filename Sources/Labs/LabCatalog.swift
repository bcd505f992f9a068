import LabKit

/// Every lab, in the order of the curriculum.
public let labCatalog: [any Lab.Type] = [
  NextTokenLab.self, HistoryLab.self, SizesLab.self, BPELab.self, EmbeddingMapLab.self,
  AttentionLab.self, SamplingLab.self, BeamLab.self, CacheLab.self, LoRALab.self,
]
