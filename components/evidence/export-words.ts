import { ENGLISH_WORDS, type ExportWords } from '../../engine/report/export-words.ts';
import { reportsLabel } from '../card/others-label.ts';
import { reasonText } from '../card/reason-text.ts';
import { formatRatio, RELATION_WORDS } from '../card/relation-chip.tsx';
import { valueText } from '../format/figure.ts';
import { type MessageKey, type Messages, say, sayCount } from '../messages/messages.ts';

/** The words of a written report in the reader's language. */
export function exportWords(messages: Messages): ExportWords {
  const word = (key: MessageKey) => say(messages, key);
  return {
    ...ENGLISH_WORDS,
    relations: {
      differs: word(RELATION_WORDS.differs),
      'changed-over-time': word(RELATION_WORDS['changed-over-time']),
      compatible: word(RELATION_WORDS.compatible),
      agrees: word(RELATION_WORDS.agrees),
      'different-scope': word(RELATION_WORDS['different-scope']),
    },
    headings: {
      whose: word('export_whose'),
      figure: word('export_figure'),
      inWords: word('export_in_words'),
      source: word('export_source'),
      possible: word('export_possible'),
      withinPage: word('export_within_page'),
    },
    untitled: word('untitled_page'),
    thisPage: word('this_page'),
    paraphrase: word('paraphrase'),
    sameOriginAsPage: word('reason_same_origin'),
    undated: word('undated'),
    whyCompared: word('why_compared'),
    notCompared: word('not_compared'),
    mind: word('mind'),
    copy: word('export_copy'),
    creed: word('creed'),
    summary: (reported, claims) => `${sayCount(messages, 'summary', reported, String(claims))}.`,
    ratio: (ratio) => say(messages, 'ratio', formatRatio(ratio, messages.locale)),
    asOf: (day) => say(messages, 'time_as_of', day),
    inferred: (day) => say(messages, 'date_inferred', day),
    paragraph: (number) => say(messages, 'paragraph', String(number)),
    reports: (reports, origins) => reportsLabel({ reports, origins }, messages),
    // Years stay: what is kept is read in another year.
    reason: (reason) => reasonText(reason, null, messages),
    selfCheck: ({ problem, expected }) => say(messages, 'export_expected', problem, expected),
    value: (value, like) => valueText(value, like, messages),
  };
}
