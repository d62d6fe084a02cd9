/** Which way a level went. */
export type Way = 'up' | 'down';

/** What a word of change can be in a sentence: "rose" a verb, "rise" a verb and a noun, "up" an adverb, "more" a comparative. */
export type WordClass = 'verb' | 'noun' | 'both' | 'adverb' | 'comparative' | 'motion';

interface Known {
  readonly is: WordClass;
  readonly way: Way | null;
}

const TABLE: readonly (readonly [WordClass, Way | null, string])[] = [
  [
    'verb',
    'up',
    'rises rose risen rising increased increasing grow grows grew grown growing climbs climbed climbing jumps jumped jumping gained gaining soar soars soared soaring ' +
      'surges surged surging leapt leaped leaping swell swells swelled swollen swelling advances advanced advancing expand expands expanded expanding raise raises raised ' +
      'raising lift lifts lifted lifting boosts boosted boosting rocketed rocketing spiked spiking mushroomed ballooned ballooning multiplied widen widens widened widening ' +
      'deepen deepens deepened deepening lengthen lengthened lengthening accelerate accelerated accelerating quickened upped heightened escalate escalated escalating ' +
      'skyrocketed rebounded bounced recovered regained recouped recovering hiked hiking soared appreciated outgrew',
  ],
  [
    'verb',
    'down',
    'falls fell fallen falling drops dropped dropping declines declined declining decreased decreasing slip slips slipped slipping slides slid sliding sink sinks sank sunk ' +
      'sinking tumbles tumbled tumbling plunges plunged plunging plummet plummets plummeted plummeting dips dipped dipping shrink shrinks shrank shrunk shrinking slumped ' +
      'slumping reduce reduces reduced reducing cutting lowered lowering slash slashes slashed slashing trim trims trimmed trimming ease eases eased easing dwindle dwindled ' +
      'dwindling crashed crashing collapsed collapsing contracts contracted contracting narrow narrows narrowed narrowing shorten shortened shortening slow slows ' +
      'slowed slowing retreated retreating diminished subsided ebbed nosedived pare pared paring lose loses losing shed sheds shedding curtailed depleted deflated thinned ' +
      'halt docked weakened lost',
  ],
  [
    'both',
    'up',
    'rise increase increases gain gains climb jump surge leap hike hikes boost advance spike improvement improvements',
  ],
  [
    'both',
    'down',
    'fall drop decline decrease decreases cut cuts dip slide slump plunge tumble crash collapse discount',
  ],
  ['noun', 'up', 'growth uplift upturn expansion upsurge premium'],
  ['noun', 'down', 'reduction reductions loss contraction downturn shortfall saving savings shrinkage squeeze'],
  ['adverb', 'up', 'up higher ahead'],
  ['adverb', 'down', 'down lower off'],
  ['comparative', 'up', 'above more greater bigger larger longer stronger dearer taller heavier faster extra costlier'],
  ['comparative', 'down', 'below less fewer smaller shorter weaker cheaper lighter slower'],
  [
    'motion',
    null,
    'go goes going gone went come comes coming came bring brings brought put puts putting edge edged edging inch inched inching creep crept creeping tick ticked ticking bump bumped shoot shot move moved moving push pushed pushing',
  ],
  // What these say depends on the sign and the thing: "improved to 74 from 79", "strengthened to minus 17 from minus 21".
  [
    'verb',
    null,
    'improve improves improved improving strengthen strengthened strengthening worsen worsened worsening deteriorated change changes changed changing revised',
  ],
];

const WORDS: ReadonlyMap<string, Known> = new Map(
  TABLE.flatMap(([is, way, words]) => words.split(' ').map((word): [string, Known] => [word, { is, way }])),
);

export const CHANGE_WORDS: readonly string[] = [...WORDS.keys()];

/** What a word, in small letters, says of a change; null for one that says nothing. */
export const changeWord = (word: string): Known | null => WORDS.get(word) ?? null;

/** The way that a phrase of change goes: "rose" up, "edged lower" down, "went up" up; null where its words leave it open. */
export function wayOf(words: string): Way | null {
  const all = words.toLowerCase().trim().split(/\s+/);
  const last = WORDS.get(all.at(-1) ?? '');
  if (last?.is === 'adverb') return last.way;
  for (const word of all) {
    const known = WORDS.get(word);
    if (known?.way) return known.way;
  }
  return null;
}

/** "improved" and "worsened" say a way only of what lies below zero: confidence at minus 21 after minus 17 is worse. */
export const BETTER: ReadonlyMap<string, Way> = new Map([
  ...['improve', 'improves', 'improved', 'improving', 'strengthen', 'strengthened', 'strengthening'].map(
    (word): [string, Way] => [word, 'up'],
  ),
  ...['worsen', 'worsened', 'worsening', 'deteriorated'].map((word): [string, Way] => [word, 'down']),
]);
