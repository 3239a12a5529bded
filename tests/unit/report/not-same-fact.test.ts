import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { exportLabels } from '../../../engine/report/export-labels.ts';
import { hiddenKeys, type NotSameFact, NotSameFactSchema, notSameFact } from '../../../engine/report/not-same-fact.ts';
import { pairingKey } from '../../../engine/report/pairing-key.ts';
import { withoutPairings } from '../../../engine/report/without-pairings.ts';
import type { Claim, Fact, Source } from '../../../engine/types.ts';
import { article, claim, fact, report, source } from '../../components/fixtures/build.ts';
import { floodReport } from '../../components/fixtures/flood-report.ts';
import { loadEvents } from '../../evaluation/labelled-events.ts';

const judge = (of: Fact, one: Source): NotSameFact => notSameFact(of, one, floodReport.page, 1);
const [evacuated, deaths, area] = floodReport.facts;
const without = (...judgements: NotSameFact[]) => withoutPairings(floodReport, hiddenKeys(judgements));
const byId = (id: string, facts: readonly Fact[]) => facts.find((one) => one.id === id);

describe('the key of a pairing', () => {
  const mine = { quote: '12', sentence: 'There were 12 boats.' };
  const theirs = source(article('a'), claim('13', 13, { sentence: 'Boats: 13.' }), 'differs');

  it('is the same wherever the sentence stands, and however it is spaced', () => {
    expect(pairingKey({ ...mine, sentence: ' There were\u00A0 12 boats.' }, theirs)).toBe(pairingKey(mine, theirs));
  });

  it('is another for another figure, sentence or article', () => {
    const others = [
      pairingKey({ ...mine, quote: '12 boats' }, theirs),
      pairingKey({ ...mine, sentence: 'There were 12 ships.' }, theirs),
      pairingKey(mine, { ...theirs, article: article('b') }),
      pairingKey(mine, { ...theirs, claim: claim('13', 13, { sentence: 'Ships: 13.' }) }),
    ];
    expect(new Set([pairingKey(mine, theirs), ...others]).size).toBe(5);
  });
});

describe('a report without a pairing', () => {
  it('is the report itself where nothing is hidden', () => {
    expect(withoutPairings(floodReport, new Set())).toBe(floodReport);
    expect(without(judge(area!, source(article('other'), claim('1', 1), 'agrees')))).toEqual(floodReport);
  });

  it('loses the source, and counts reports and origins anew', () => {
    const left = byId('deaths', without(judge(deaths!, deaths!.sources[4]!)).facts);
    expect(left).toMatchObject({ reports: deaths!.reports - 1, origins: deaths!.origins - 1, relation: 'changed-over-time' });
    expect(left?.sources).toEqual(deaths!.sources.slice(0, 4));
  });

  it('loses the fact with its last source, from the doubtful ones too', () => {
    const [doubtful] = floodReport.possible;
    const left = without(judge(area!, area!.sources[0]!), judge(doubtful!, doubtful!.sources[0]!));
    expect(byId('area', left.facts)).toBeUndefined();
    expect(left.possible).toEqual([]);
    expect(left.facts).toHaveLength(floodReport.facts.length - 1);
  });

  it('tells the relation of what is left, and puts the fact where that belongs', () => {
    const mixed = fact(
      'mixed',
      'Boats',
      'differs',
      [claim('12', 12)],
      [source(article('a'), claim('30', 30), 'differs'), source(article('b'), claim('12', 12), 'agrees')],
    );
    const of = report({ facts: [mixed, area!] });
    const left = withoutPairings(of, hiddenKeys([judge(mixed, mixed.sources[0]!)]));
    expect(left.facts.map(({ id, relation }) => [id, relation])).toEqual([
      ['area', 'compatible'],
      ['mixed', 'agrees'],
    ]);
  });

  it('is the same when the page has the figure at one more place', () => {
    const twice = { ...evacuated!, page: [claim('12,000', 12000, { sentence: 'A headline' }), ...evacuated!.page] };
    const hidden = hiddenKeys([judge(evacuated!, evacuated!.sources[0]!)]);
    expect(withoutPairings(report({ facts: [twice] }), hidden).facts[0]?.sources).toHaveLength(2);
  });
});

describe('a judgement', () => {
  it('comes back from a store as it was', () => {
    const made = judge(evacuated!, evacuated!.sources[0]!);
    expect(v.parse(NotSameFactSchema, JSON.parse(JSON.stringify(made)))).toEqual(made);
  });

  it.each([{ keys: [] }, { keys: ['x'] }, { version: 2 }, { page: null }])('is refused with %j', (wrong) => {
    const made = judge(evacuated!, evacuated!.sources[0]!);
    expect(v.safeParse(NotSameFactSchema, { ...made, ...wrong }).success).toBe(false);
  });
});

describe('judgements as labelled pairs', () => {
  const on = (sentence: string, quote: string, value: number, parts: Partial<Claim> = {}) => claim(quote, value, { sentence, ...parts });
  const boats = on('The harbour master said {today} that 12 boats and 40 cars had burned.', '12', 12);
  const cars = on(boats.sentence, '40', 40);
  const wharf = article('wharf', { title: 'Wharf: "night" of fire', publisher: 'Coastwire', published: '2031-04-01' });
  const lost = source(
    wharf,
    on('More than 30 boats were lost in the storm of March.', 'More than 30', 30, { modifier: 'more-than' }),
    'differs',
  );
  const trucks = source(wharf, on('title: of 1,250,000 trucks none was insured.', '1,250,000', 1250000), 'differs');
  const page = { ...report().page, title: 'Quay burns', publisher: 'Gazette', published: '2031-04-02', url: 'https://g.example/' };
  const judged = [
    [boats, lost],
    [cars, lost],
    [boats, trucks],
  ].map(([mine, other]) => notSameFact(fact('f', 'Boats', 'differs', [mine as Claim], [other as Source]), other as Source, page, 1));

  /** The events that the evaluation's reader finds in a folder with this file. */
  function read(text: string) {
    const folder = mkdtempSync(join(tmpdir(), 'labels-'));
    try {
      mkdirSync(join(folder, 'reader-1'));
      writeFileSync(join(folder, 'reader-1', 'event.txt'), text);
      return loadEvents(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('are traps to the evaluation, with the claims on both sides', () => {
    const labels = exportLabels(judged);
    expect(labels).toMatchObject({ pairs: 3, left: 0 });
    const [event] = read(labels.text);
    expect(event?.articles).toHaveLength(2);
    expect(event?.pairs).toEqual([]);
    const claims = event?.traps.map(({ claimsA, claimsB, relations }) => [
      claimsA.map(({ value }) => value.min),
      claimsB.map(({ value }) => value.min),
      relations,
    ]);
    expect(claims).toHaveLength(3);
    expect(claims).toEqual(
      expect.arrayContaining([
        [[12], [30], ['not-same-fact']],
        [[40], [30], ['not-same-fact']],
        [[12], [1250000], ['not-same-fact']],
      ]),
    );
  });

  it('leave out what such a file cannot hold, and say how many', () => {
    const day = on('It burned on 2 May.', '2 May', 0, { dimension: 'date' });
    const twice = on('Of 12 boats 12 burned.', '12', 12);
    const of = (mine: Claim) => notSameFact(fact('f', 'Boats', 'differs', [mine], [lost]), lost, page, 1);
    expect(exportLabels([of(day), of(twice)])).toEqual({ text: '', pairs: 0, left: 2 });
    expect(exportLabels([of(day), judged[0]!])).toMatchObject({ pairs: 1, left: 1 });
  });

  it('keep the articles of several pages apart', () => {
    const elsewhere = { ...judged[0]!, page: { ...judged[0]!.page, url: 'https://other.example/' } };
    const [event] = read(exportLabels([judged[0]!, elsewhere]).text);
    expect(event?.articles).toHaveLength(3);
    expect(event?.traps).toHaveLength(2);
  });
});
