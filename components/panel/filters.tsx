import type { Fact } from '../../engine/types.ts';
import { formatCount, type MessageKey, say, useMessages } from '../messages/messages.ts';
import { FILTERS, type Filter, passes } from './summary.ts';

const WORDS: Readonly<Record<Filter, MessageKey>> = {
  all: 'filter_all',
  differs: 'filter_differs',
  changed: 'filter_changed',
  agrees: 'filter_agrees',
  scope: 'filter_scope',
};

interface Props {
  readonly facts: readonly Fact[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** One button a kind of relation that there is; none where there is only one kind. */
export function Filters({ facts, filter, onFilter }: Props) {
  const messages = useMessages();
  const counted = (Object.keys(FILTERS) as Filter[])
    .map((name) => ({ name, count: facts.filter(({ relation }) => passes(relation, name)).length }))
    .filter(({ count }) => count > 0);
  if (counted.length <= 2) return <div class="no-filters" />;
  return (
    <fieldset class="filters">
      <legend class="sr">{say(messages, 'filters_label')}</legend>
      {counted.map(({ name, count }) => (
        <button key={name} type="button" aria-pressed={filter === name} onClick={() => onFilter(name)}>
          {say(messages, WORDS[name], formatCount(messages, count))}
        </button>
      ))}
    </fieldset>
  );
}
