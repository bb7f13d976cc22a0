import type { Site } from './site.ts';

/** A site whose outlet edits its articles while it is open. */
export interface EditedSite extends Site {
  /** From now on these words stand in place of those, in every page that holds them. */
  edit(replacements: readonly (readonly [before: string, after: string])[]): void;
}

/** Puts edits over a site's pages. */
export function openEditedSite(site: Site): EditedSite {
  let edits: readonly (readonly [string, string])[] = [];
  return {
    names: site.names,
    edit(replacements) {
      edits = replacements;
    },
    open(name, path, origin) {
      const file = site.open(name, path, origin);
      if (!file?.type.startsWith('text/html')) return file;
      const body = edits.reduce(
        (text, [before, after]) => text.replaceAll(before, after),
        file.body.toString(),
      );
      return { ...file, body };
    },
  };
}
