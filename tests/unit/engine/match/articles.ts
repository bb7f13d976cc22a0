import type { Article } from '../../../../utils/engine/model.ts';

/** An invented article of plain sentences. */
export const articleOf = (
  key: string,
  sentences: readonly string[],
  more: Partial<Article> = {},
): Article => ({
  key,
  outlet: `${key}.example`,
  credits: {},
  sentences: sentences.map((text, block) => ({ text, kind: 'text', block, verbatim: true })),
  ...more,
});

/** Three outlets on one invented event, and one on another. */
export const ferry = {
  ledger: articleOf('ledger', [
    'The ferry Northern Star sank off Skerry Island on Tuesday with 212 people aboard, the coast guard said.',
    'Captain Ola Brekke said the engine failed twice before the ship struck a reef.',
    '“We had four minutes to leave her,” Brekke told reporters in Vardal.',
    'Prime Minister Ida Holm promised an inquiry into the safety of the aging fleet.',
    'The Northern Star was built in 1974 and had been due for retirement.',
  ]),
  dispatch: articleOf('dispatch', [
    'A passenger ship carrying 212 people went down near Skerry Island on Tuesday.',
    'Its captain, Ola Brekke, said passengers had “four minutes to leave her” after it hit a reef.',
    'The prime minister, Ida Holm, said there would be an inquiry into the fleet.',
    'Fishermen pulled dozens of survivors from the freezing water.',
  ]),
  wire: articleOf('wire', [
    'VARDAL — All 212 people on the ferry Northern Star were rescued after it sank off Skerry Island, officials said.',
    'The vessel, built in 1974, had failed two inspections this year.',
  ]),
  budget: articleOf('budget', [
    'Lawmakers in Quorra passed a budget that cuts farm subsidies by a fifth on Tuesday.',
    'Finance Minister Leo Anand said the cuts would save 40 million a year.',
    'Farmers blocked the road to the capital in protest at the budget.',
  ]),
};
