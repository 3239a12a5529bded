import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { hiddenKeys, type NotSameFact, notSameFact } from '../../engine/report/not-same-fact.ts';
import { pairingKeys } from '../../engine/report/pairing-key.ts';
import type { Fact, Report, Source } from '../../engine/types.ts';
import type { EvidenceBackend } from './evidence-backend.ts';

/** What the reader has called not the same fact, and what changes it. */
export interface Judgements {
  readonly hidden: ReadonlySet<string>;
  readonly all: readonly NotSameFact[];
  /** Those made since the view was opened: they can be undone on the spot. */
  readonly recent: readonly NotSameFact[];
  /** `false` where nothing could be kept. */
  judge(fact: Fact, sources: readonly Source[], page: Report['page']): Promise<boolean>;
  takeBack(judgements: readonly NotSameFact[]): Promise<boolean>;
}

export function useJudgements(backend: EvidenceBackend): Judgements {
  const [all, setAll] = useState<readonly NotSameFact[]>([]);
  const [recent, setRecent] = useState<readonly NotSameFact[]>([]);
  const load = useCallback(async () => setAll(await backend.judgements()), [backend]);
  useEffect(() => {
    void load();
    return backend.watchJudgements(() => void load());
  }, [backend, load]);

  const hidden = useMemo(() => hiddenKeys(all), [all]);
  return {
    hidden,
    all,
    recent,
    judge: async (fact, sources, page) => {
      // One time for all: they are undone together.
      const at = Date.now();
      const made = sources.map((source) => notSameFact(fact, source, page, at));
      if (!(await backend.keepJudgements(made))) return false;
      await load();
      setRecent((before) => [...before, ...made]);
      return true;
    },
    takeBack: async (judgements) => {
      if (!(await backend.dropJudgements(judgements))) return false;
      const gone = hiddenKeys(judgements);
      await load();
      setRecent((before) => before.filter(({ keys }) => !keys.some((key) => gone.has(key))));
      return true;
    },
  };
}

/** The judgements that are about pairings of these facts. */
export function judgementsOf(facts: readonly Fact[], judgements: readonly NotSameFact[]): NotSameFact[] {
  if (judgements.length === 0) return [];
  const keys = new Set(facts.flatMap((fact) => fact.sources.flatMap((source) => pairingKeys(fact, source))));
  return judgements.filter((judgement) => judgement.keys.some((key) => keys.has(key)));
}
