import axe from 'axe-core';

/**
 * Accessibility faults of a component mounted alone, as readable lines. Colours are left out: jsdom draws
 * nothing, and tests/component/theme.test.ts computes every contrast.
 */
export async function findAxeFaults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap((fault) => fault.nodes.map((node) => `${fault.id}: ${node.html}`));
}
