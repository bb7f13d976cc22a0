import { words } from './words.ts';

/** Verbs that introduce what somebody says, by their base form. */
export const reportingVerbs: ReadonlySet<string> = new Set(
  words(
    'say tell add note report claim allege assert argue contend insist maintain state announce declare explain write tweet acknowledge admit concede confirm deny reply respond warn suggest stress emphasize emphasise reveal disclose describe cite quote recall testify comment remark reiterate estimate believe think predict complain caution observe conclude find show indicate speak post',
  ),
);

/** The plainest of them: which of these an outlet picks is no difference in the act. */
export const plainSayVerbs: ReadonlySet<string> = new Set(
  words(
    'say tell add note state explain write report comment remark observe speak be have do get make go come become seem',
  ),
);
