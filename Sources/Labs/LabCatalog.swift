import LabKit

/// Every lab, in the order of the curriculum.
public let labCatalog: [any Lab.Type] = [
  NextTokenLab.self, BPELab.self, EmbeddingMapLab.self, AttentionLab.self, LoRALab.self,
]
