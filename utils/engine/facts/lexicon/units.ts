import { words } from './words.ts';

/** A unit: the base unit it is converted to, and the factor. */
export interface Unit {
  readonly base: string;
  readonly factor: number;
}

const table: readonly (readonly [base: string, factor: number, names: string])[] = [
  ['metre', 1, 'metre metres meter meters m'],
  ['metre', 1000, 'kilometre kilometres kilometer kilometers km kms'],
  ['metre', 0.01, 'centimetre centimetres centimeter centimeters cm'],
  ['metre', 1609.344, 'mile miles mi'],
  ['metre', 0.3048, 'foot feet ft'],
  ['metre', 0.0254, 'inch inches'],
  ['metre', 0.9144, 'yard yards'],
  ['square-metre', 4046.86, 'acre acres'],
  ['square-metre', 10_000, 'hectare hectares ha'],
  ['gram', 1000, 'kilogram kilograms kilo kilos kg kgs'],
  ['gram', 1, 'gram grams g'],
  ['gram', 453.592, 'lb lbs'],
  ['gram', 1e6, 'tonne tonnes ton tons'],
  ['gram', 28.3495, 'ounce ounces oz'],
  ['litre', 1, 'litre litres liter liters'],
  ['litre', 3.785, 'gallon gallons'],
  ['litre', 158.987, 'barrel barrels'],
  ['second', 1, 'second seconds sec secs'],
  ['second', 60, 'minute minutes min mins'],
  ['second', 3600, 'hour hours hr hrs'],
  ['second', 86_400, 'day days'],
  ['second', 604_800, 'week weeks'],
  ['second', 2_629_800, 'month months'],
  ['second', 31_557_600, 'year years'],
  ['second', 315_576_000, 'decade decades'],
  ['second', 3_155_760_000, 'century centuries'],
  ['celsius', 1, 'celsius'],
  ['fahrenheit', 1, 'fahrenheit'],
  ['degree', 1, 'degree degrees'],
  ['mph', 1, 'mph'],
  ['mph', 0.621371, 'kph km/h'],
  ['watt', 1e3, 'kilowatt kilowatts kw'],
  ['watt', 1e6, 'megawatt megawatts mw'],
  ['watt', 1e9, 'gigawatt gigawatts gw'],
];

/** Units of measure by each of their names (figures: SI and NIST conversion tables). */
export const units: ReadonlyMap<string, Unit> = new Map(
  table.flatMap(([base, factor, names]) =>
    words(names).map((name): [string, Unit] => [name, { base, factor }]),
  ),
);

/** Currency signs and words, by ISO-like keys. Currencies are never converted: rates move. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'usd'],
  ['us$', 'usd'],
  ['dollar', 'usd'],
  ['dollars', 'usd'],
  ['usd', 'usd'],
  ['a$', 'aud'],
  ['au$', 'aud'],
  ['c$', 'cad'],
  ['€', 'eur'],
  ['euro', 'eur'],
  ['euros', 'eur'],
  ['eur', 'eur'],
  ['£', 'gbp'],
  ['sterling', 'gbp'],
  ['pound', 'gbp'],
  ['pounds', 'gbp'],
  ['¥', 'jpy'],
  ['yen', 'jpy'],
  ['yuan', 'cny'],
  ['rupee', 'inr'],
  ['rupees', 'inr'],
  ['₹', 'inr'],
  ['ruble', 'rub'],
  ['rubles', 'rub'],
  ['roubles', 'rub'],
  ['pesos', 'mxn'],
  ['cent', 'cent'],
  ['cents', 'cent'],
]);
