/** `tsx scripts/check-budgets.ts`: fails when a built piece is larger than its budget, or is not there. */
import { resolve } from 'node:path';
import { checkBudgets } from './budgets/check-budget.ts';

const build = resolve(import.meta.dirname, '../.output/chrome-mv3');
const outcomes = checkBudgets(build);
for (const { text } of outcomes) console.log(text);
if (outcomes.some(({ fits }) => !fits)) process.exit(1);
