import { words } from './words.ts';

/** Verbs that always report what somebody said or wrote, by their base form. */
export const sayVerbs: ReadonlySet<string> = new Set(
  words(
    'say tell claim argue contend insist allege assert maintain write tweet reply testify recall joke quip opine reiterate',
  ),
);

/** Verbs that report speech only where a clause or a quotation follows ("announced that", "added: …"). */
export const clauseVerbs: ReadonlySet<string> = new Set(
  words(
    'add note report state announce declare explain acknowledge admit concede confirm deny respond warn suggest stress emphasize emphasise reveal disclose estimate believe think predict complain caution observe conclude find show indicate comment remark describe call vow promise pledge',
  ),
);

/** Every verb that introduces what somebody says. */
export const reportingVerbs: ReadonlySet<string> = new Set([...sayVerbs, ...clauseVerbs]);

/** The plainest verbs: which of these an outlet picks is no difference in the act. */
export const plainSayVerbs: ReadonlySet<string> = new Set(
  words(
    'say tell add note state explain write report comment remark observe speak be have do get make go come become seem',
  ),
);
