import type { ClaimReview, ClaimReviewFault } from '../../formats/claim-review/model.ts';
import { parseClaimReviewFeed } from '../../formats/claim-review/parse-claim-review-feed.ts';
import type { ClaimPack } from '../../formats/packs/model.ts';
import { type PackFile, parsePackFile } from '../../formats/packs/parse-pack-file.ts';
import { openTrustedKeys, saveTrustedKey } from '../../store/keys.ts';
import type { PackProvenance } from '../../store/model.ts';
import { fileFactChecks } from '../fact-checks/fact-check-sources.ts';
import { importFactChecks } from '../fact-checks/import-fact-checks.ts';
import { importPack } from '../import-pack.ts';
import type { Ports } from '../ports.ts';
import { checkSignature, packSha256 } from './pack-signature.ts';
import { type PackPreview, previewPack } from './preview-pack.ts';

/** What is known of who made a pack. A wrong signature refuses the file. */
export type Signer =
  | { readonly kind: 'none' }
  | { readonly kind: 'cannot-check'; readonly madeBy: string }
  | {
      readonly kind: 'right';
      readonly madeBy: string;
      readonly madeAt: string;
      readonly key: string;
      /** The reader's name for the key; null where it is not trusted. */
      readonly trustedAs: string | null;
    };

/** How far the import of a file is. Nothing is written before `start`. */
export type PackFileState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly faults: readonly ClaimReviewFault[] }
  | {
      readonly kind: 'pack';
      readonly file: string;
      readonly title: string;
      readonly description: string;
      readonly licence: string;
      readonly preview: PackPreview;
      readonly signer: Signer;
    }
  | {
      readonly kind: 'fact-checks';
      readonly file: string;
      readonly reviews: number;
      readonly publishers: number;
      readonly leftOut: number;
    }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly what: 'pack'; readonly reports: number; readonly claims: number }
  | { readonly kind: 'done'; readonly what: 'fact-checks'; readonly reviews: number }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' };

/** Bytes beyond which a file is not even read. */
const mostBytes = 160_000_000;

type Waiting =
  | { readonly kind: 'pack'; readonly pack: ClaimPack; readonly provenance: PackProvenance }
  | { readonly kind: 'fact-checks'; readonly reviews: readonly ClaimReview[]; readonly file: string };

/** Reads, previews and imports a file that the reader chose; `onState` hears of every step. */
export function openPackFileImport(ports: Ports, onState: (state: PackFileState) => void) {
  let waiting: Waiting | null = null;
  let shown: PackFileState = { kind: 'idle' };
  let running: AbortController | null = null;
  const tell = (state: PackFileState): void => {
    shown = state;
    onState(state);
  };

  const readPack = async (file: string, { pack, signature }: PackFile): Promise<PackFileState> => {
    const state = signature && (await checkSignature(signature));
    if (state === 'wrong')
      return refused(file, [
        { path: 'signature', expected: 'one that fits: something was changed after it' },
      ]);
    const signer = await signerOf(signature, state, ports);
    waiting = {
      kind: 'pack',
      pack,
      provenance: {
        file,
        sha256: await packSha256(pack),
        signedBy: signer.kind === 'right' ? { name: signer.madeBy, key: signer.key } : null,
      },
    };
    const { title, description, licence } = pack;
    return {
      kind: 'pack',
      file,
      title,
      description,
      licence,
      preview: await previewPack(pack, ports.base),
      signer,
    };
  };
  const readReviews = (file: string, text: string): PackFileState => {
    const parsed = parseClaimReviewFeed(text);
    if (!parsed.ok) return refused(file, parsed.error);
    const { reviews, faults } = parsed.value;
    waiting = { kind: 'fact-checks', reviews, file };
    const publishers = new Set(reviews.map(({ publisher }) => publisher)).size;
    return { kind: 'fact-checks', file, reviews: reviews.length, publishers, leftOut: faults.length };
  };
  const run = async (what: Waiting, signal: AbortSignal): Promise<PackFileState> => {
    const onProgress = ({ done, total }: { done: number; total: number }) =>
      tell({ kind: 'running', done, total });
    if (what.kind === 'fact-checks') {
      const outcome = await importFactChecks(what.reviews, fileFactChecks(what.file), ports, {
        signal,
        onProgress,
        provenance: { file: what.file, sha256: '', signedBy: null },
      });
      if (!outcome.ok) return { kind: 'stopped' };
      return { kind: 'done', what: 'fact-checks', reviews: outcome.value.added };
    }
    const { provenance } = what;
    const outcome = await importPack(what.pack, ports, { signal, onProgress, provenance });
    if (!outcome.ok) return { kind: 'stopped' };
    const { reports, claims } = outcome.value;
    if (outcome.value.outcome === 'unchanged') return { kind: 'unchanged' };
    return { kind: 'done', what: 'pack', reports, claims };
  };

  return {
    /** Reads a file and shows what it would bring. */
    async read(file: File): Promise<void> {
      running?.abort();
      waiting = null;
      tell({ kind: 'reading', file: file.name });
      try {
        if (file.size > mostBytes)
          return tell(refused(file.name, [{ path: '', expected: `at most ${mostBytes / 1e6} MB` }]));
        const text = await file.text();
        if (isFeedOfReviews(text)) return tell(readReviews(file.name, text));
        const parsed = parsePackFile(text);
        tell(parsed.ok ? await readPack(file.name, parsed.value) : refused(file.name, parsed.error));
      } catch {
        tell({ kind: 'failed' });
      }
    },
    /** Imports what was read. */
    async start(): Promise<void> {
      if (!waiting) return;
      const what = waiting;
      waiting = null;
      running = new AbortController();
      tell({ kind: 'running', done: 0, total: 0 });
      try {
        tell(await run(what, running.signal));
      } catch {
        tell({ kind: 'failed' });
      }
    },
    /** Stops an import that runs, or drops what was read. */
    stop(): void {
      waiting = null;
      if (shown.kind === 'running') running?.abort();
      else tell({ kind: 'idle' });
    },
    /** Trusts the key of the pack that is shown, under the name that it gives itself. */
    async trust(): Promise<void> {
      if (shown.kind !== 'pack' || shown.signer.kind !== 'right') return;
      const { key, madeBy: name } = shown.signer;
      await saveTrustedKey(ports.base, { key, name, addedAt: ports.clock() });
      tell({ ...shown, signer: { ...shown.signer, trustedAs: name } });
    },
  };
}

const refused = (file: string, faults: readonly ClaimReviewFault[]): PackFileState => ({
  kind: 'refused',
  file,
  faults,
});

/** Packs name their format; fact-checks are schema.org data, which names a type. */
const isFeedOfReviews = (text: string): boolean => {
  const start = text.slice(0, 5000);
  return /"@(?:type|context|graph)"/u.test(start) && !/"format"\s*:/u.test(start);
};

async function signerOf(
  signature: PackFile['signature'],
  state: 'right' | 'cannot-check' | null,
  { base }: Ports,
): Promise<Signer> {
  if (!signature) return { kind: 'none' };
  const { madeBy, madeAt, key } = signature;
  if (state !== 'right') return { kind: 'cannot-check', madeBy };
  const trusted = (await openTrustedKeys(base)).find((one) => one.key === key);
  return { kind: 'right', madeBy, madeAt, key, trustedAs: trusted?.name ?? null };
}
