import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { exportJson } from '../../../engine/report/export-json.ts';
import { ReportSchema } from '../../../engine/report/report-schema.ts';
import type { Report } from '../../../engine/types.ts';
import { floodReport } from '../../components/fixtures/flood-report.ts';

const onPage: Report = { ...floodReport, page: { ...floodReport.page, url: 'https://gazette.example/toll' } };
const parsed = JSON.parse(exportJson(onPage));

describe('a report as JSON', () => {
  it('comes back as the same report', () => {
    expect(v.parse(ReportSchema, parsed)).toEqual(onPage);
  });

  it('says what kind of file it is', () => {
    expect(parsed).toMatchObject({ format: 'second-source-report', version: 1 });
  });

  it('adds links and figures in the unit of the page', () => {
    const peak = parsed.facts.find((fact: { id: string }) => fact.id === 'peak');
    expect(peak.sources[0]).toMatchObject({ link: 'https://coastwire.example/valley', inPageUnit: { min: 9.4, max: 9.4 } });
    expect(parsed.facts[0].page[0].link).toMatch(/^https:\/\/gazette\.example\/toll#:~:text=/);
    expect(parsed.facts[0].sources[0].inPageUnit).toBeNull();
  });

  it.each([
    ['a relation that there is not', { relation: 'refutes' }],
    ['a fact without a figure of the page', { page: [] }],
    ['no label', { label: undefined }],
  ])('is refused with %s', (_, wrong) => {
    expect(v.safeParse(ReportSchema, { ...onPage, facts: [{ ...onPage.facts[0], ...wrong }] }).success).toBe(false);
  });
});
