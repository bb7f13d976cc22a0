/** `confident` matches are marked in the page, `possible` ones are only listed in the side panel. */
export type Tier = 'confident' | 'possible';
