/** Two 32-bit lanes after the cyrb53 scheme (public domain, by bryc). */
const primes = [2654435761, 1597334677, 2246822507, 3266489909] as const;

/** A stable 64-bit hash of some texts in order, as 16 hex digits. Tells versions apart; keeps no secret. */
export function textHash(texts: readonly string[]): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const add = (code: number): void => {
    high = Math.imul(high ^ code, primes[0]);
    low = Math.imul(low ^ code, primes[1]);
  };
  for (const text of texts) {
    for (let i = 0; i < text.length; i += 1) add(text.charCodeAt(i));
    add(0x10000);
  }
  high = Math.imul(high ^ (high >>> 16), primes[2]) ^ Math.imul(low ^ (low >>> 13), primes[3]);
  low = Math.imul(low ^ (low >>> 16), primes[2]) ^ Math.imul(high ^ (high >>> 13), primes[3]);
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0');
}
