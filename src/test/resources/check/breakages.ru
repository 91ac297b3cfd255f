# Every rule broken once, in a copy of sample-store.trig. After each line "### rule node" stands the change that breaks
# the rule at that node. Addresses are relative to https://w3id.org/methodgraph/id/.

### one-paper paper/arxiv-2403.99901
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/t-3f1c0d2e4b5a6978> a mg:Paper } }

### paper-label paper/arxiv-2403.99901
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901> rdfs:label ?any } }

### paper-title paper/arxiv-2403.99901
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901> dcterms:title "A second title" } }

### paper-abstract paper/arxiv-2403.99901
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901> dcterms:abstract ?any } }

### paper-identifier paper/arxiv-2403.99901
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901> dcterms:identifier ?any } }

### paper-year paper/arxiv-2403.99901
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901> mg:year ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901> mg:year 20204 } }

### paper-created paper/arxiv-2403.99901
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901> dcterms:created ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901> dcterms:created "March 2024" } }

### paper-source-hash paper/arxiv-2403.99901
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901> mg:sourceHash "none" } }

### paper-extracted-by paper/arxiv-2403.99901
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901> mg:extractedBy "a run" } }

### paper-standing paper/arxiv-2403.99901
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901> mg:standing "doubted" } }

### paper-abstract-cut-short paper/arxiv-2403.99901
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901> mg:abstractCutShort false } }

### paper-arxiv-id paper/arxiv-2403.99901
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901> fabio:hasArXivId ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901> fabio:hasArXivId "arXiv:2403.99901" } }

### paper-mentions paper/arxiv-2403.99901
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901> mg:mentions ?any } }

### sentence-paper paper/arxiv-2403.99901/sentence/1
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/sentence/1> mg:inPaper ?any } }

### sentence-index paper/arxiv-2403.99901/sentence/1
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/sentence/1> mg:sentenceIndex ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/sentence/1> mg:sentenceIndex -1 } }

### sentence-text paper/arxiv-2403.99901/sentence/1
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/sentence/1> mg:text ?any } }

### sentence-start paper/arxiv-2403.99901/sentence/1
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/sentence/1> mg:startOffset ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/sentence/1> mg:startOffset 96 } }

### sentence-end paper/arxiv-2403.99901/sentence/1
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/sentence/1> mg:endOffset ?any } }

### mention-concept paper/arxiv-2403.99901/mention/50-60
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/mention/50-60> mg:refersTo ?any } }

### mention-sentence paper/arxiv-2403.99901/mention/50-60
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/mention/50-60> mg:sentence ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/mention/50-60> mg:sentence <paper/arxiv-2403.99901> } }

### mention-text paper/arxiv-2403.99901/mention/50-60
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/mention/50-60> mg:text "rings" } }

### mention-start paper/arxiv-2403.99901/mention/50-60
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/mention/50-60> mg:startOffset ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/mention/50-60> mg:startOffset 60 } }

### mention-end paper/arxiv-2403.99901/mention/50-60
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/mention/50-60> mg:endOffset ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/mention/50-60> mg:endOffset "60" } }

### mention-confidence paper/arxiv-2403.99901/mention/50-60
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/mention/50-60> mg:confidence ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/mention/50-60> mg:confidence 1.2 } }

### mention-finder paper/arxiv-2403.99901/mention/50-60
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/mention/50-60> mg:finder ?any } }

### mention-label paper/arxiv-2403.99901/mention/50-60
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/mention/50-60> mg:conceptLabel ?any } }

### statement-subject paper/arxiv-2403.99901/statement/69c346b533499b1f
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/69c346b533499b1f> mg:subject ?any } }

### statement-predicate paper/arxiv-2403.99901/statement/69c346b533499b1f
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/69c346b533499b1f> mg:predicate ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/69c346b533499b1f> mg:predicate mg:mentions } }

### statement-object paper/arxiv-2403.99901/statement/69c346b533499b1f
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/69c346b533499b1f> mg:object <method/flow-model> } }

### statement-not-of-itself paper/arxiv-2403.99901/statement/69c346b533499b1f
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/69c346b533499b1f> mg:object ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/69c346b533499b1f> mg:object <method/ring-flow> } }

### statement-negated paper/arxiv-2403.99901/statement/69c346b533499b1f
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/69c346b533499b1f> mg:negated ?any } }

### statement-confidence paper/arxiv-2403.99901/statement/69c346b533499b1f
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/69c346b533499b1f> mg:confidence ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/69c346b533499b1f> mg:confidence -0.1 } }

### statement-evidence paper/arxiv-2403.99901/statement/69c346b533499b1f
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/69c346b533499b1f> mg:evidence ?any } }

### statement-own-evidence paper/arxiv-2403.99901/statement/69c346b533499b1f
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/sentence/1> mg:inPaper ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/sentence/1> mg:inPaper <paper/t-3f1c0d2e4b5a6978> } }

### statement-paper paper/arxiv-2403.99901/statement/69c346b533499b1f
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/69c346b533499b1f> prov:wasDerivedFrom ?any } }

### statement-run paper/arxiv-2403.99901/statement/69c346b533499b1f
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/69c346b533499b1f> prov:wasGeneratedBy ?any } }

### statement-rule paper/arxiv-2403.99901/statement/69c346b533499b1f
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/69c346b533499b1f> mg:rule ?any } }

### subject-is-paper method/ring-flow
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/4f4f4593c0c5c0c6> mg:subject ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/4f4f4593c0c5c0c6> mg:subject <method/ring-flow> } }

### subject-is-method dataset/cifar-10
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/69c346b533499b1f> mg:subject ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/69c346b533499b1f> mg:subject <dataset/cifar-10> } }

### subject-is-dataset method/ring-flow
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/43217f5f6f25dc83> mg:subject ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/43217f5f6f25dc83> mg:subject <method/ring-flow> } }

### subject-is-task method/ring-flow
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/191d3e8c7a026e92> mg:predicate ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/191d3e8c7a026e92> mg:predicate mg:subTaskOf } }

### object-is-method task/image-generation
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/191d3e8c7a026e92> mg:object ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/191d3e8c7a026e92> mg:object <task/image-generation> } }

### object-is-method-or-task dataset/cifar-10
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/69c346b533499b1f> mg:object ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/69c346b533499b1f> mg:object <dataset/cifar-10> } }

### object-is-dataset task/image-generation
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/76deff530a0d6de1> mg:object ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/76deff530a0d6de1> mg:object <task/image-generation> } }

### object-is-task dataset/cifar-10
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/4f4f4593c0c5c0c6> mg:object ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/4f4f4593c0c5c0c6> mg:object <dataset/cifar-10> } }

### object-is-metric task/image-generation
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/1c906a5758b9d111> mg:object ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/statement/1c906a5758b9d111> mg:object <task/image-generation> } }

### result-metric paper/arxiv-2403.99901/result/14c837d20f29c4da
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/result/14c837d20f29c4da> mg:metric ?any } }

### result-value paper/arxiv-2403.99901/result/14c837d20f29c4da
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/result/14c837d20f29c4da> mg:value ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/result/14c837d20f29c4da> mg:value "2.4" } }

### result-unit paper/arxiv-2403.99901/result/14c837d20f29c4da
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/result/14c837d20f29c4da> mg:unit "%" , "points" } }

### result-method paper/arxiv-2403.99901/result/14c837d20f29c4da
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/result/14c837d20f29c4da> mg:method <task/image-generation> } }

### result-dataset paper/arxiv-2403.99901/result/14c837d20f29c4da
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/result/14c837d20f29c4da> mg:dataset <task/image-generation> } }

### result-task paper/arxiv-2403.99901/result/14c837d20f29c4da
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/result/14c837d20f29c4da> mg:task <dataset/cifar-10> } }

### result-confidence paper/arxiv-2403.99901/result/14c837d20f29c4da
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/result/14c837d20f29c4da> mg:confidence ?any } }

### result-evidence paper/arxiv-2403.99901/result/14c837d20f29c4da
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/result/14c837d20f29c4da> mg:evidence ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/result/14c837d20f29c4da> mg:evidence <paper/arxiv-2403.99901> } }

### result-own-evidence paper/arxiv-2403.99901/result/14c837d20f29c4da
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/sentence/2> mg:inPaper ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/sentence/2> mg:inPaper <paper/t-3f1c0d2e4b5a6978> } }

### result-paper paper/arxiv-2403.99901/result/14c837d20f29c4da
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/result/14c837d20f29c4da> prov:wasDerivedFrom ?any } }

### result-run paper/arxiv-2403.99901/result/14c837d20f29c4da
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/result/14c837d20f29c4da> prov:wasGeneratedBy ?any } }

### claim-subject claim/69c346b533499b1f
DELETE WHERE { GRAPH <graph/claims> { <claim/69c346b533499b1f> mg:subject ?any } }

### claim-predicate claim/69c346b533499b1f
DELETE WHERE { GRAPH <graph/claims> { <claim/69c346b533499b1f> mg:predicate ?any } }

### claim-object claim/69c346b533499b1f
DELETE WHERE { GRAPH <graph/claims> { <claim/69c346b533499b1f> mg:object ?any } }

### claim-negated claim/69c346b533499b1f
DELETE WHERE { GRAPH <graph/claims> { <claim/69c346b533499b1f> mg:negated ?any } } ;
INSERT DATA { GRAPH <graph/claims> { <claim/69c346b533499b1f> mg:negated "no" } }

### claim-confidence claim/69c346b533499b1f
DELETE WHERE { GRAPH <graph/claims> { <claim/69c346b533499b1f> mg:confidence ?any } } ;
INSERT DATA { GRAPH <graph/claims> { <claim/69c346b533499b1f> mg:confidence 7 } }

### paper-count method/diffusion-model
INSERT DATA { GRAPH <graph/counts> { <method/diffusion-model> mg:paperCount 0 } }

### papers-in-year year/2024
INSERT DATA { GRAPH <graph/counts> { <year/2024> mg:papersInYear 0 } }

### first-proposed method/diffusion-model
INSERT DATA { GRAPH <graph/counts> { <method/diffusion-model> mg:firstProposed 2015 , 2020 } }

### claim-support-count claim/69c346b533499b1f
DELETE WHERE { GRAPH <graph/claims> { <claim/69c346b533499b1f> mg:supportCount ?any } } ;
INSERT DATA { GRAPH <graph/claims> { <claim/69c346b533499b1f> mg:supportCount 0 } }

### claim-support claim/69c346b533499b1f
DELETE WHERE { GRAPH <graph/claims> { <claim/69c346b533499b1f> mg:supportedBy ?any } }

### concept-type method/unknown-flow
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/mention/50-60> mg:refersTo ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/mention/50-60> mg:refersTo <method/unknown-flow> } }

### concept-preferred-label method/flow-model
INSERT DATA { GRAPH <graph/lexicon> { <method/flow-model> skos:prefLabel "flow"@en } }

### concept-alternative-label method/flow-model
INSERT DATA { GRAPH <graph/lexicon> { <method/flow-model> skos:altLabel "flow model"@en } }

### concept-broader method/flow-model
INSERT DATA { GRAPH <graph/lexicon> { <method/flow-model> skos:broader "generative model" } }

### run-configuration run/acba25512100f80b
DELETE WHERE { GRAPH <graph/runs> { <run/acba25512100f80b> mg:configuration ?any } }

### run-software run/acba25512100f80b
DELETE WHERE { GRAPH <graph/runs> { <run/acba25512100f80b> prov:wasAssociatedWith ?any } }

### text-not-in-place paper/arxiv-2403.99901/mention/50-60
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/mention/50-60> mg:text ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/mention/50-60> mg:text "ring flaws" } }

### mention-outside-sentence paper/arxiv-2403.99901/mention/50-60
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/mention/50-60> mg:sentence ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/mention/50-60> mg:sentence <paper/arxiv-2403.99901/sentence/0> } }

### plain-triple-without-statement method/flow-model
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <method/flow-model> mg:partOf <method/diffusion-model> } }

### year-not-of-date paper/arxiv-2403.99901
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901> mg:year ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901> mg:year 2023 } }

### broader-cycle method/generative-model
INSERT DATA { GRAPH <graph/lexicon> { <method/generative-model> skos:broader <method/flow-model> } }

### broader-of-other-type method/flow-model
INSERT DATA { GRAPH <graph/lexicon> { <method/flow-model> skos:broader <task/generation> } }

### broader-unknown method/flow-model
INSERT DATA { GRAPH <graph/lexicon> { <method/flow-model> skos:broader <method/nothing> } }

### concept-with-two-types method/flow-model
INSERT DATA { GRAPH <graph/lexicon> { <method/flow-model> a mg:Task } }

### concept-without-label method/ring-flow
DROP GRAPH <graph/concepts>

### orphan-concept method/left-over
INSERT DATA { GRAPH <graph/concepts> { <method/left-over> a mg:Method ; rdfs:label "left over"@en ; skos:prefLabel "left over"@en } }

### unconnected-concept method/chance
INSERT DATA {
  GRAPH <paper/t-3f1c0d2e4b5a6978> {
    <paper/t-3f1c0d2e4b5a6978> mg:mentions <method/chance> .
    <method/chance> a mg:Method .
    <paper/t-3f1c0d2e4b5a6978/mention/16-20> a mg:Mention ; mg:refersTo <method/chance> ; mg:text "𝒪(n" ; mg:startOffset 16 ; mg:endOffset 20 ;
      mg:confidence 0.5 ; mg:finder "noun-phrase" ; mg:conceptLabel "chance" ; mg:sentence <paper/t-3f1c0d2e4b5a6978/sentence/0> .
  }
  GRAPH <graph/concepts> { <method/chance> a mg:Method ; rdfs:label "chance"@en ; skos:prefLabel "chance"@en }
}

### near-duplicate-labels method/ring-flow
INSERT DATA { GRAPH <graph/lexicon> { <method/flow-model> skos:altLabel "Ring-Flows"@en } }

### ambiguous-label-unknown method/diffusion-model
INSERT DATA { GRAPH <graph/lexicon> { <method/diffusion-model> mg:ambiguousLabel "DMM"@en } }

### contradicting-comparisons method/diffusion-model
INSERT DATA { GRAPH <paper/t-3f1c0d2e4b5a6978> { <method/diffusion-model> mg:outperforms <method/ring-flow> } }

### contradicting-claims claim/ef56d47b0969064c
DELETE WHERE { GRAPH <graph/claims> { <claim/43217f5f6f25dc83> mg:subject ?any } } ;
INSERT DATA { GRAPH <graph/claims> { <claim/43217f5f6f25dc83> mg:subject <method/ring-flow> } } ;
DELETE WHERE { GRAPH <graph/claims> { <claim/43217f5f6f25dc83> mg:object ?any } } ;
INSERT DATA { GRAPH <graph/claims> { <claim/43217f5f6f25dc83> mg:object <task/video-generation> } } ;
DELETE WHERE { GRAPH <graph/claims> { <claim/43217f5f6f25dc83> mg:predicate ?any } } ;
INSERT DATA { GRAPH <graph/claims> { <claim/43217f5f6f25dc83> mg:predicate mg:usedFor } }

### mutual-relation method/flow-model
INSERT DATA { GRAPH <paper/t-3f1c0d2e4b5a6978> { <method/flow-model> mg:subMethodOf <method/ring-flow> } }

### claim-support-wrong claim/69c346b533499b1f
DELETE WHERE { GRAPH <graph/claims> { <claim/69c346b533499b1f> mg:supportCount ?any } } ;
INSERT DATA { GRAPH <graph/claims> { <claim/69c346b533499b1f> mg:supportCount 3 } }

### claim-of-other-statements claim/69c346b533499b1f
INSERT DATA { GRAPH <graph/claims> { <claim/69c346b533499b1f> mg:supportedBy <paper/arxiv-2403.99901/statement/191d3e8c7a026e92> } }

### statement-without-claim paper/arxiv-2403.99901/statement/191d3e8c7a026e92
DELETE WHERE { GRAPH <graph/claims> { <claim/191d3e8c7a026e92> mg:supportedBy ?any } }

### duplicate-paper paper/t-3f1c0d2e4b5a6978
INSERT DATA { GRAPH <paper/t-3f1c0d2e4b5a6978> { <paper/t-3f1c0d2e4b5a6978> dcterms:title "Ring flows for fast image-generation" } }

### suspicious-value paper/arxiv-2403.99901/result/14c837d20f29c4da
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/result/14c837d20f29c4da> mg:unit "%" } } ;
DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/result/14c837d20f29c4da> mg:value ?any } } ;
INSERT DATA { GRAPH <paper/arxiv-2403.99901> { <paper/arxiv-2403.99901/result/14c837d20f29c4da> mg:value 240.0 } }
