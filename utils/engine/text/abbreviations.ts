/** Abbreviations after which a name or title goes on: a capital next never starts a sentence. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr drs prof rev hon gov govs sen sens rep reps pres gen lt col sgt capt cmdr cpl adm maj brig supt ' +
    'det insp atty messrs mme mlle msgr fr st ste mt ft pvt amb assemb asst assoc dep del dist ald comm vs v cf e.g i.e viz approx ' +
    'est al ave blvd'
  ).split(' '),
);

/** Abbreviations that belong to a figure after them ("No. 4", "Jan. 31", "Sec. 12"). */
export const numberedAbbreviations: ReadonlySet<string> = new Set(
  (
    'no nos art arts sec secs fig figs vol vols ch chap p pp par para ver op ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Abbreviations that may also end a sentence: the next word decides. */
export const openAbbreviations: ReadonlySet<string> = new Set(
  (
    'inc corp co cos ltd llc plc bros jr sr esq etc dept univ assn govt intl natl ' +
    'ala ariz ark calif colo conn dak del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev okla ore pa penn ' +
    'tenn tex va vt wash wis wyo ont que ' +
    'mon tue tues wed thu thurs fri sat sun'
  ).split(' '),
);

/** Words that go on after "a.m." or "p.m." without a new sentence. */
export const afterTime: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri ' +
    'et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eastern central mountain pacific local'
  ).split(' '),
);

/**
 * Capitalised words that open a sentence far more often than they go on a name: pronouns, articles, conjunctions,
 * prepositions and adverbs. After "U.S." or "Inc." they are what tells a new sentence.
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your there here who what when where why ' +
    'how which but and or nor so yet if although though while because since as after before until once unless in on at by for ' +
    'from to with without under over during through throughout about against among between despite amid following instead ' +
    'however meanwhile moreover still also then now later earlier last next according asked both some many most several few ' +
    'all no not none one two three another other others only just even such more less much each every either neither ' +
    'nobody everyone someone today yesterday tomorrow is are was were do does did has have had can could will would should may ' +
    "might must let officials police lawmakers critics he's she's it's they're we're i'm that's there's it’s he’s she’s they’re we’re i’m that’s there’s"
  ).split(' '),
);
