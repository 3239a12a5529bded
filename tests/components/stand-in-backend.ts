import type { Backend, Checked, Failure, News } from '../../components/backend.ts';
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
}): Backend & { readonly asked: unknown[][]; readonly tell: (news: News) => void; answers: typeof answers } {
  const asked: unknown[][] = [];
  const hearers = new Set<(news: News) => void>();
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
  };
}
