import { describe, expect, it } from 'vitest';
import { factAsText, selfCheckAsText } from '../../../components/card/card-text.ts';
import { british } from '../english.ts';
import { article, claim, fact, source } from '../fixtures/build.ts';
import { floodReport } from '../fixtures/flood-report.ts';

const page = { title: 'Senn floods', publisher: 'Aldern Gazette', published: '2025-06-09', url: 'https://aldern.example/senn' };

describe('a copied card', () => {
  it('is one line with both figures, their relation and their citations', () => {
    const text = factAsText(floodReport.facts[0]!, page, british);
    expect(text).not.toContain('\n');
    expect(text).toMatch(/^- \*\*People evacuated, Senn valley\*\*: Differs \(1\.5×\)\./);
    expect(text).toContain('**about 12,000** ([Senn floods](https://aldern.example/senn), Aldern Gazette, 2025-06-09, ¶2)');
    expect(text).toContain(
      '**nearly 18,500**, civil protection office ([Valley towns emptied overnight](https://coastwire.example/valley), Coastwire, 2025-06-06, ¶4)',
    );
    expect(text).toContain('[3 reports, 1 origin]');
  });

  it('gives a finding about the page with what was expected', () => {
    expect(selfCheckAsText(floodReport.selfChecks[0]!, page, british)).toContain('444 sq mi');
  });

  it('brings no markup of a page along', () => {
    const hostile = article('x', { title: '<img src=x> [click](javascript:1)', url: 'javascript:alert(1)' });
    const text = factAsText(
      fact('f', '# *Homes*\n<b>', 'agrees', [claim('5', 5)], [source(hostile, claim('5', 5), 'agrees')]),
      page,
      british,
    );
    expect(text).not.toMatch(/(?<!\\)<|(?<!\\)\]\(javascript|\n/);
    expect(text).toContain('\\*Homes\\*');
  });

  it('keeps brackets of an address from ending the link', () => {
    const text = factAsText(
      fact('f', 'Homes', 'agrees', [claim('5', 5)], [source(article('x', { url: 'https://a.example/b_(c)' }), claim('5', 5), 'agrees')]),
      page,
      british,
    );
    expect(text).toContain('(https://a.example/b_%28c%29)');
  });
});
