import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinClaims, type ReportLink } from '../../../../utils/engine/index.ts';

const least = 0.25;

/** Reports by claim; an address is `article#n`. */
const compared = (claims: Record<string, readonly string[]>) =>
  Object.entries(claims).flatMap(([claim, addresses]) =>
    addresses.map((address) => ({ address, claim, article: address.slice(0, address.indexOf('#')) })),
  );
const link = (here: number, address: string, probability: number): ReportLink => ({
  here,
  address,
  probability,
});

test('a link with one report of a claim is not enough where the others speak against it', () => {
  const reports = compared({ one: ['a#0', 'b#0', 'c#0', 'd#0'] });
  expect(joinClaims([link(0, 'b#0', 0.9)], reports, least)).toEqual(new Map());
  expect(joinClaims([link(0, 'b#0', 0.9), link(0, 'a#0', 0.4)], reports, least)).toEqual(
    new Map([[0, 'one']]),
  );
});

test('many weak links are not enough either', () => {
  const reports = compared({ one: ['a#0', 'b#0'] });
  expect(joinClaims([link(0, 'a#0', 0.24), link(0, 'b#0', 0.24)], reports, least)).toEqual(new Map());
});

test('a sentence joins the claim that its links speak for most, and leaves the other as it is', () => {
  const reports = compared({ one: ['a#0', 'b#0'], other: ['a#1'] });
  const links = [link(0, 'a#0', 0.9), link(0, 'b#0', 0.2), link(0, 'a#1', 0.7)];
  expect(joinClaims(links, reports, least)).toEqual(new Map([[0, 'other']]));
});

test('two sentences of one article may tell one fact', () => {
  const links = [link(0, 'a#0', 0.6), link(1, 'a#0', 0.8)];
  expect(joinClaims(links, compared({ one: ['a#0'] }), least).size).toBe(2);
});

test('versions of one article count once, by the better link', () => {
  const reports = [
    { address: 'a@1#0', claim: 'one', article: 'a' },
    { address: 'a@2#4', claim: 'one', article: 'a' },
  ];
  expect(joinClaims([link(0, 'a@2#4', 0.4)], reports, least)).toEqual(new Map([[0, 'one']]));
});

test('links with reports that belong to no claim say nothing', () => {
  expect(joinClaims([link(0, 'z#9', 1)], compared({ one: ['a#0'] }), least)).toEqual(new Map());
});

const addresses = ['a#0', 'a#1', 'b#0', 'b#1', 'c#0'];
const anyLinks = fc.uniqueArray(
  fc.record({
    here: fc.nat(4),
    address: fc.constantFrom(...addresses),
    probability: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
  }),
  { selector: ({ here, address }) => `${here} ${address}` },
);

test('neither the order of the links nor that of the reports matters', () => {
  const reports = compared({ one: ['a#0', 'b#0'], two: ['a#1', 'c#0'], three: ['b#1'] });
  fc.assert(
    fc.property(anyLinks, (links) => {
      const joins = [...joinClaims(links, reports, least)].sort();
      const turned = joinClaims([...links].reverse(), [...reports].reverse(), least);
      expect([...turned].sort()).toEqual(joins);
    }),
  );
});

test('what speaks for one sentence changes nothing for another', () => {
  const reports = compared({ one: ['a#0', 'b#0'], two: ['a#1', 'c#0'], three: ['b#1'] });
  fc.assert(
    fc.property(anyLinks, (links) => {
      const joins = joinClaims(links, reports, least);
      for (const here of [0, 1, 2, 3, 4]) {
        const alone = joinClaims(
          links.filter((one) => one.here === here),
          reports,
          least,
        );
        expect(alone.get(here)).toBe(joins.get(here));
      }
    }),
  );
});
