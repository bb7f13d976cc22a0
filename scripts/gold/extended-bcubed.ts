/** Precision, recall and F1 of clusters. */
export interface ClusterFigures {
  readonly precision: number;
  readonly recall: number;
  readonly F1: number;
}

/** Sums over items, so that events can be added up. */
export interface ClusterSums {
  readonly items: number;
  readonly precision: number;
  readonly recall: number;
}

/**
 * Extended B³ for overlapping clusters (Amigó et al. 2009, section 4.4), over `items`. For a pair of items the shared
 * claims and the shared facts are counted: precision is min(claims, facts) / claims over the pairs that share a claim,
 * recall the same / facts over the pairs that share a fact, each item paired with itself too. An item in no cluster
 * is one of its own.
 */
export function extendedBcubed(
  items: readonly string[],
  found: readonly ReadonlySet<string>[],
  wanted: readonly ReadonlySet<string>[],
): ClusterSums {
  const inFound = clustersOf(items, found);
  const inWanted = clustersOf(items, wanted);
  const meanOver = (of: Map<string, Set<number>>, other: Map<string, Set<number>>, item: string): number => {
    let sum = 0;
    let pairs = 0;
    for (const second of items) {
      const shared = sharedBy(of, item, second);
      if (shared === 0) continue;
      sum += Math.min(shared, sharedBy(other, item, second)) / shared;
      pairs += 1;
    }
    return sum / pairs;
  };
  const total = (of: Map<string, Set<number>>, other: Map<string, Set<number>>): number =>
    items.reduce((sum, item) => sum + meanOver(of, other, item), 0);
  return { items: items.length, precision: total(inFound, inWanted), recall: total(inWanted, inFound) };
}

/** Figures of events together: each item counts the same. */
export function clusterFigures(sums: readonly ClusterSums[]): ClusterFigures {
  const add = (of: (one: ClusterSums) => number): number => sums.reduce((sum, one) => sum + of(one), 0);
  const items = Math.max(
    1,
    add((one) => one.items),
  );
  const precision = add((one) => one.precision) / items;
  const recall = add((one) => one.recall) / items;
  return { precision, recall, F1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

function clustersOf(
  items: readonly string[],
  clusters: readonly ReadonlySet<string>[],
): Map<string, Set<number>> {
  const numbers = new Map<string, Set<number>>(items.map((item) => [item, new Set<number>()]));
  clusters.forEach((cluster, number) => {
    for (const item of cluster) numbers.get(item)?.add(number);
  });
  items.forEach((item, at) => {
    const own = numbers.get(item);
    if (own?.size === 0) own.add(clusters.length + at);
  });
  return numbers;
}

function sharedBy(of: Map<string, Set<number>>, item: string, second: string): number {
  let shared = 0;
  for (const number of of.get(item) ?? []) if (of.get(second)?.has(number)) shared += 1;
  return shared;
}
