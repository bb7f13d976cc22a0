import { silentElements } from './text-of-html.ts';

/** An element of parsed XML, with what feeds need to know of it. Prefix and name in small letters. */
export interface XmlElement {
  readonly prefix: string;
  readonly name: string;
  /** By name as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Text and elements in document order. */
  readonly children: (XmlElement | string)[];
  /** Address that relative ones inside resolve against: `xml:base`, inherited. */
  readonly base: string;
  /** `xml:lang`, inherited; '' where nobody says. */
  readonly language: string;
}

/** The elements among an element's children. */
export const elementsOf = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child) => typeof child !== 'string');

/** All text inside an element that a reader would see, in document order, markup left out. */
export const textOf = ({ children }: XmlElement): string =>
  children
    .map((child) => (typeof child === 'string' ? child : silentElements.has(child.name) ? '' : textOf(child)))
    .join('');

/** The children of a name, the ones without a prefix of their own (or with the parent's) before `dc:title` and the like. */
export function childrenNamed(parent: XmlElement, name: string): XmlElement[] {
  const named = elementsOf(parent).filter((child) => child.name === name);
  const isOwn = ({ prefix }: XmlElement): boolean => prefix === '' || prefix === parent.prefix;
  return [...named.filter(isOwn), ...named.filter((child) => !isOwn(child))];
}
