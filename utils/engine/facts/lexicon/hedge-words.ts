import type { HedgeKind } from '../model.ts';

const table: readonly (readonly [kind: HedgeKind, phrases: string])[] = [
  [
    'alleged',
    'alleged|allegedly|suspected|purported|purportedly|supposed|supposedly|unproven|unverified|unconfirmed|so-called',
  ],
  [
    'claimed',
    'alleged that|alleging|alleges|allege|allegation|allegations|accused|accusing|accuses|accusation|accusations|suspects|suspicion|claimed|claims|claiming',
  ],
  [
    'reported',
    'reportedly|rumored|rumoured|said to be|said to have|reported to|is reported|apparently|ostensibly',
  ],
  [
    'possible',
    'may|might|could|can|possible|possibly|potential|potentially|perhaps|maybe|likely|unlikely|probable|probably|most likely|more likely|risk|risks|chance|should',
  ],
  [
    'planned',
    "will|would|'ll|won't|plan to|plans to|planned to|planning to|plans|expected to|expects to|expect to|is expected|are expected|set to|intends|intended|intend|scheduled|going to|hopes to|hoping to|aims to|aiming to|considering|weighing|poised|about to|ready to|prepared to|proposed|proposes|proposing|proposal|vow|vowed|vows|pledge|pledged|promised|promises|threatened to|threatens to|threatening|tries to|tried to|trying to|attempted to|attempt to|attempting|seeking to|seeks to|sought to|wants to|wanted to|want to|ought to|willing to|mulling|offered to|agreed to|is to|are to|was to|due to be|begin|began|beginning|start|started",
  ],
  [
    'seeming',
    'appear|appears|appeared|appearing|seem|seems|seemed|seemingly|suggest|suggests|suggested|suggesting|signaled|signals|indicated|hinted|hints|implied|implies',
  ],
  [
    'believed',
    'believed|believes|thought to|considered to|feared|presumed|assumed|estimated|projected|predicted|expectation',
  ],
  ['conditional', 'if|unless|whether|in case|assuming|should it'],
  [
    'frequency',
    'often|usually|mostly|mainly|largely|predominantly|primarily|generally|sometimes|frequently|rarely|typically|partly|partially|almost entirely|entirely|always|never',
  ],
  [
    'verdict',
    'falsely|false|baselessly|baseless|without evidence|wrongly|incorrectly|inaccurately|misleading|debunked|unfounded|unsubstantiated|confirmed|proven|proved|clearly|definitely|certainly|undoubtedly|indeed|in fact|mistakenly|erroneously',
  ],
];

/** Hedging phrases by their first word, longest first, as lists of lower-case words. */
export const hedgePhrases: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly kind: HedgeKind }[]
> = (() => {
  const byFirst = new Map<string, { words: readonly string[]; kind: HedgeKind }[]>();
  for (const [kind, phrases] of table) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, kind }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();
