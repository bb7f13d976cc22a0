/** Words shorter than this have too many chance neighbours. */
const leastLetters = 5;
/** Two words are alike when they begin alike over at least so many letters … */
const leastPrefix = 4;
/** … and so large a share of the longer one. */
const leastShare = 0.6;

/** For each word the other words of the story that begin like it, with their likeness below 1 (derivations, mostly). */
export function softNeighbours(
  words: readonly string[],
  ids: Iterable<number>,
): Map<number, [number, number][]> {
  const byStart = new Map<string, number[]>();
  for (const id of ids) {
    const word = words[id] as string;
    if (/\p{N}/u.test(word)) continue;
    const start = word.slice(0, leastPrefix);
    if (start.length < leastPrefix) continue;
    const list = byStart.get(start);
    if (list) list.push(id);
    else byStart.set(start, [id]);
  }
  const neighbours = new Map<number, [number, number][]>();
  for (const list of byStart.values()) {
    for (const x of list) {
      const near = list.flatMap((y): [number, number][] => {
        const likeness = x === y ? 0 : likenessOf(words[x] as string, words[y] as string);
        return likeness > 0 ? [[y, likeness]] : [];
      });
      if (near.length > 0) neighbours.set(x, near);
    }
  }
  return neighbours;
}

function likenessOf(x: string, y: string): number {
  const longer = Math.max(x.length, y.length);
  if (longer < leastLetters) return 0;
  let prefix = 0;
  while (prefix < x.length && x[prefix] === y[prefix]) prefix += 1;
  return prefix >= leastPrefix && prefix / longer >= leastShare ? prefix / longer : 0;
}
