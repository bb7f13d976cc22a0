import { words } from './words.ts';

/** Articles, demonstratives, possessives and quantifiers that open a noun phrase. */
export const determiners: ReadonlySet<string> = new Set(
  words(
    "the a an this that these those his her its their our your my some any every each no another other such all both either neither many several few more most much whose which what whom's",
  ),
);

/** Pronouns that stand for a person or thing. */
export const pronouns: ReadonlySet<string> = new Set(
  words(
    'he she it they we i you him her them us me himself herself itself themselves who whom someone anyone everyone nobody nothing something anything everything',
  ),
);

/** Prepositions and particles. */
export const prepositions: ReadonlySet<string> = new Set(
  words(
    'of in on at by for with from to into onto over under after before about against between among during through without within toward towards upon across behind beyond near off out up down around along since until till despite amid per via like unlike outside inside above below as than except throughout alongside',
  ),
);

/** Conjunctions and words that open a clause. */
export const conjunctions: ReadonlySet<string> = new Set(
  words(
    'and or but nor so yet if because although though while when whenever where whereas unless whether that once',
  ),
);

/** Auxiliary verbs; they carry tense and mood but not the act. */
export const auxiliaries: ReadonlySet<string> = new Set(
  words(
    "is are was were be been being am 's 're has have had having do does did will would shall should can could may might must ought 'll 'd 've won't wouldn't can't cannot couldn't shouldn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't",
  ),
);

/** Modal verbs: after them comes a bare verb. */
export const modals: ReadonlySet<string> = new Set(
  words(
    "will would shall should can could may might must 'll 'd won't wouldn't can't cannot couldn't shouldn't to don't doesn't didn't did does do",
  ),
);

/** Adverbs and fillers that carry no fact of their own. */
export const fillers: ReadonlySet<string> = new Set(
  words(
    "also just even still then now here there very too quite rather again ever already only however meanwhile moreover well later earlier instead together away back soon once perhaps not never n't",
  ),
);
