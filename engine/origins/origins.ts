import { containment } from './fingerprint.ts';

/** What origins are judged from. */
export interface Traced {
  readonly id: string;
  readonly fingerprint: readonly number[];
  /** Stated origin, or `null`. */
  readonly origin: string | null;
  readonly originEvidence: string | null;
  readonly agencies: readonly string[];
  /** Day number of publication. */
  readonly published: number | null;
}

/** Shared runs (of the shorter text) above which two articles are one text. */
export const COPY = 0.5;
/** Above which they are versions of one report: agency sentences survive rewriting in part. */
export const VERSION = 0.15;
/** Above which two articles that credit the same agency within days are versions of its report. */
const CREDITED_VERSION = 0.04;
const DAYS = 3;

export interface Kinship {
  /** Share of the shorter text's runs that the other has too. */
  readonly shared: number;
  readonly kind: 'same-text' | 'copy' | 'version' | 'none';
  readonly evidence: string;
}

/** How two articles' texts are related. `same-text`: each contains the other. */
export function kinship(a: Traced, b: Traced): Kinship {
  const ab = containment(a.fingerprint, b.fingerprint);
  const ba = containment(b.fingerprint, a.fingerprint);
  const shared = Math.max(ab, ba);
  const percent = `${Math.round(shared * 100)} % of the shorter text's word runs are shared`;
  if (Math.min(ab, ba) >= 0.8) return { shared, kind: 'same-text', evidence: percent };
  if (shared >= COPY) return { shared, kind: 'copy', evidence: percent };
  if (shared >= VERSION) return { shared, kind: 'version', evidence: percent };
  if (a.origin !== null && a.origin === b.origin)
    return { shared, kind: 'version', evidence: b.originEvidence ?? a.originEvidence ?? 'stated to be of one origin' };
  const agency = a.agencies.find((name) => b.agencies.includes(name));
  const near = a.published === null || b.published === null || Math.abs(a.published - b.published) <= DAYS;
  if (agency !== undefined && near && shared >= CREDITED_VERSION)
    return { shared, kind: 'version', evidence: `both credit ${agency}; ${percent}` };
  return { shared, kind: 'none', evidence: '' };
}

/** Gives each article the id of its origin: the first article of its family, or the origin it states. */
export function assignOrigins(articles: readonly Traced[]): { origin: string; evidence: string | null }[] {
  const family = articles.map((_, i) => i);
  const evidence: (string | null)[] = articles.map(() => null);
  const rootOf = (i: number): number => (family[i] === i ? i : rootOf(family[i]!));
  for (let i = 0; i < articles.length; i++)
    for (let k = 0; k < i; k++) {
      const kin = kinship(articles[i]!, articles[k]!);
      if (kin.kind === 'none') continue;
      evidence[i] ??= kin.evidence;
      family[rootOf(i)] = rootOf(k);
    }
  return articles.map((article, i) => {
    const root = articles[rootOf(i)]!;
    const members = articles.filter((_, k) => rootOf(k) === rootOf(i));
    const stated = members.find((member) => member.origin !== null)?.origin;
    return { origin: stated ?? root.id, evidence: article.originEvidence ?? evidence[i] ?? null };
  });
}
