import type { Backend, Checked, Failure, News } from '../../components/backend.ts';
import type { NotSameFact } from '../../engine/report/not-same-fact.ts';
import type { Report, Result } from '../../engine/types.ts';

export const checkedPage = (report: Report, parts: Partial<Checked> = {}): Checked => ({
  scope: 'page',
  words: null,
  onPage: true,
  document: 'first',
  report,
  unmatched: [],
  subject: [],
  paragraphs: 11,
  articles: 43,
  ...parts,
});

export const found = (checked: Checked): Result<Checked, Failure> => ({ ok: true, value: checked });
export const refused = (kind: Failure['kind'], parts: Partial<Failure> = {}): Result<Checked, Failure> => ({
  ok: false,
  error: { kind, host: null, detail: '', ...parts },
});

/** A backend that answers as told and records what it was asked. */
export function standIn(answers: {
  check?: Result<Checked, Failure>;
  lookUp?: Result<Checked, Failure>;
  shown?: boolean;
  copies?: boolean;
  saves?: boolean;
  /** What the reader has called not the same fact before. */
  judgements?: readonly NotSameFact[];
  keeps?: boolean;
}): Backend & { readonly asked: unknown[][]; readonly tell: (news: News) => void; answers: typeof answers } {
  const asked: unknown[][] = [];
  const hearers = new Set<(news: News) => void>();
  let judgements = answers.judgements ?? [];
  const never = new Promise<never>(() => {});
  return {
    asked,
    answers,
    tell: (news) => {
      for (const hear of hearers) hear(news);
    },
    onNews: (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    check: (scope, again) => {
      asked.push(['check', scope, again]);
      return answers.check === undefined ? never : Promise.resolve(answers.check);
    },
    stop: () => asked.push(['stop']),
    lookUp: (text) => {
      asked.push(['lookUp', text]);
      return answers.lookUp === undefined ? never : Promise.resolve(answers.lookUp);
    },
    show: (span, mark) => {
      asked.push(['show', span, mark]);
      return Promise.resolve({ ok: true, value: { found: answers.shown ?? true } });
    },
    copy: (text) => {
      asked.push(['copy', text]);
      return Promise.resolve(answers.copies ?? true);
    },
    copyRich: (html, text) => {
      asked.push(['copyRich', html, text]);
      return Promise.resolve(answers.copies ?? true);
    },
    save: (file) => {
      asked.push(['save', file]);
      return Promise.resolve(answers.saves ?? true);
    },
    openComparison: (checked) => {
      asked.push(['openComparison', checked]);
      return Promise.resolve(true);
    },
    judgements: () => Promise.resolve(judgements),
    keepJudgements: (made) => {
      if (answers.keeps === false) return Promise.resolve(false);
      judgements = [...made, ...judgements];
      return Promise.resolve(true);
    },
    dropJudgements: (dropped) => {
      if (answers.keeps === false) return Promise.resolve(false);
      judgements = judgements.filter(({ keys }) => !dropped.some((one) => one.keys[0] === keys[0]));
      return Promise.resolve(true);
    },
    watchJudgements: () => () => {},
  };
}
