import type { ArticleInput, Claim, PageInput, Report, Result } from './types.ts';

/** STUB, being written: the signatures are settled. */
export interface Pack {
  readonly format: 'second-source-pack';
  readonly version: number;
}
export interface Corpus {
  readonly articles: number;
}

/** Reads the claims of a page, in text order. */
export function readClaims(_page: PageInput): Claim[] {
  return [];
}

/** Reads every article and makes one pack of them. Throws where two articles share an id. */
export function buildPack(_articles: readonly ArticleInput[]): Pack {
  return { format: 'second-source-pack', version: 1 };
}

/** Checks what came out of a pack file (parsed JSON); the error is one line. */
export function parsePack(_json: unknown): Result<Pack> {
  return { ok: true, value: { format: 'second-source-pack', version: 1 } };
}

/** Makes packs ready for matching. */
export function openCorpus(_packs: readonly Pack[]): Corpus {
  return { articles: 0 };
}

/** Compares a page (or only the claims within `selection`, offsets in its text) with a corpus. */
export function checkPage(page: PageInput, _corpus: Corpus, _selection: { start: number; end: number } | null = null): Report {
  return {
    page: { title: page.title, publisher: page.publisher, published: page.published, language: page.language, url: page.url, claims: 0 },
    facts: [],
    possible: [],
    copies: [],
    selfChecks: [],
  };
}
