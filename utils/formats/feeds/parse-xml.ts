import { Parser } from 'htmlparser2';
import { failure, type Result, success } from '../../shared/result.ts';
import { resolveAddress } from './resolve-address.ts';
import type { XmlElement } from './xml-element.ts';

/** Feeds nest some ten levels deep; each level costs the parser time, so that a hostile one would hang it. */
const maxDepth = 200;

/** Stops the parser at a fault; never leaves this file. */
class Broken extends Error {}

/**
 * Parses XML leniently about characters and entities, as feeds need, but not about elements: one that is not closed
 * fails with a sentence about it, for then the rest of the file may be missing. Document types are never expanded.
 * Gives the root element, or `null` where there is none. `address`: what relative addresses resolve against.
 */
export function parseXml(text: string, address: string): Result<XmlElement | null> {
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  const line = (): number => text.slice(0, parser.endIndex).split('\n').length;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= maxDepth) throw new Broken(`nested too deeply in line ${line()}`);
        const parent = open.at(-1);
        const element = toElement(name, attributes, parent, address);
        if (parent) parent.children.push(element);
        else root ??= element;
        open.push(element);
      },
      ontext: (data) => void open.at(-1)?.children.push(data),
      onclosetag(name, implied) {
        // The parser calls `<a/>` implied too; a root that only lacks its end holds whole entries.
        if (implied && text[parser.endIndex - 1] !== '/' && open.length > 1)
          throw new Broken(`<${name}> is not closed in line ${line()}`);
        open.pop();
      },
    },
    { xmlMode: true },
  );
  try {
    parser.end(text);
  } catch (error) {
    if (error instanceof Broken) return failure(error.message);
    throw error;
  }
  return success(root);
}

function toElement(
  written: string,
  attributes: Readonly<Record<string, string>>,
  parent: XmlElement | undefined,
  address: string,
): XmlElement {
  const [name = '', prefix = ''] = written.toLowerCase().split(':', 2).reverse();
  const outer = parent?.base ?? address;
  const base = attributes['xml:base'];
  return {
    prefix,
    name,
    attributes: new Map(Object.entries(attributes)),
    children: [],
    base: base === undefined ? outer : (resolveAddress(base, outer) ?? outer),
    language: attributes['xml:lang'] ?? parent?.language ?? '',
  };
}
