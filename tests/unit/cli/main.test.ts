import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../../cli/main.ts';
import type { Report } from '../../../engine/types.ts';

let dir = '';
const file = (name: string, content: string | Uint8Array = ''): string => {
  writeFileSync(join(dir, name), content);
  return join(dir, name);
};

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'second-source-'));
});
afterAll(() => rmSync(dir, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += chunk;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    err += chunk;
    return true;
  });
  return { code: await main(argv), out, err };
}

const A =
  'title: Boats burn in Ness\npublisher: Ness Post\npublished: 2031-04-02\n\nNine boats burned on the quay of Ness on Tuesday, the fire brigade said. Two men were hurt when a gas bottle burst, and 40 fishermen lost what they live on. The harbour stays closed until the weekend, the town said, because oil has leaked into it.\n';
const B =
  'title: Quay fire in Ness\npublisher: Coast Times\npublished: 2031-04-02\n\nIn Ness, a fire on the quay has destroyed 11 boats, the harbour master said on Tuesday. Three people were hurt, one of them badly, and some 40 fishing families have lost their living. Oil from the wrecks covers the basin, so no ship may enter the harbour before Saturday.\n';

describe('bad input', () => {
  it.each<[string, () => string[], RegExp]>([
    ['no command', () => [], /no command given/],
    ['an unknown command', () => ['frobnicate'], /unknown command frobnicate/],
    ['an unknown option', () => ['check', 'a.txt', '--fast'], /check: unknown option --fast/],
    ['no file', () => ['check'], /check: no file given/],
    ['a missing file', () => ['check', join(dir, 'none.txt')], /none\.txt: no such file/],
    ['a folder', () => ['check', dir], /: is a folder, not a file/],
    ['binary data', () => ['check', file('p.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]))], /p\.txt: is not text/],
    ['an empty file', () => ['check', file('empty.txt')], /empty\.txt: is empty/],
    [
      'a page without text',
      () => ['check', file('blank.html', '<!doctype html><html><body><nav>Home</nav></body></html>')],
      /blank\.html: has no text to read/,
    ],
    ['a missing pack', () => ['check', file('a.txt', A), '--corpus', join(dir, 'none.pack')], /none\.pack: no such file/],
    [
      'a pack that is no JSON',
      () => ['check', file('a.txt', A), '--corpus', file('b.pack', '{"format": "second')],
      /b\.pack: not a pack: it is not whole JSON/,
    ],
    ['a file that is no pack', () => ['inspect', file('c.pack', '{}')], /c\.pack: not a Second Source pack/],
    [
      'a pack of another version',
      () => ['inspect', file('d.pack', '{"format":"second-source-pack","version":999}')],
      /d\.pack: pack of version 999/,
    ],
    [
      'a damaged pack',
      () => ['inspect', file('e.pack', '{"format":"second-source-pack","version":1,"articles":[{}],"index":{}}')],
      /e\.pack: damaged pack: articles\.0/,
    ],
    [
      'a bad date in a header',
      () => ['extract', file('date.txt', 'title: A\npublished: soon\n\nNine boats.')],
      /date\.txt: line 2: published/,
    ],
    ['two forms at once', () => ['check', file('a.txt', A), '--json', '--csv'], /--json and --csv exclude each other/],
    ['build without --out', () => ['build', dir], /--out PACK is missing/],
    ['an empty lookup', () => ['lookup', ' '], /lookup: no text given/],
  ])('%s: exit 2, one line, nothing on standard output', async (_, argv, message) => {
    const { code, out, err } = await run(...argv());
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat \S+ \(|node:internal/);
  });

  it('one bad file among good ones: nothing is printed', async () => {
    const { code, out } = await run('extract', file('a.txt', A), join(dir, 'none.txt'));
    expect([code, out]).toEqual([2, '']);
  });

  it('a folder with a bad article: no pack is written, an old one stays', async () => {
    const articles = join(dir, 'bad');
    mkdirSync(articles);
    writeFileSync(join(articles, 'a.txt'), A);
    writeFileSync(join(articles, 'b.md'), '---\nid: b\n---\n');
    const pack = file('old.pack', 'old');
    const { code, err } = await run('build', articles, '--out', pack);
    expect(code).toBe(2);
    expect(err).toMatch(/b\.md:3: title: is missing/);
    expect(readFileSync(pack, 'utf8')).toBe('old');
    expect(readdirSync(dir).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each([
    ['a folder that is missing', 'none/x.pack', /its folder does not exist/],
    ['a folder itself', '.', /is a folder|illegal operation|EISDIR|ENOTEMPTY|EBUSY/],
  ])('%s to write to is named, and no temporary file stays', async (_, out, message) => {
    const articles = join(dir, 'good');
    mkdirSync(articles, { recursive: true });
    writeFileSync(join(articles, 'a.txt'), A);
    const { code, err } = await run('build', articles, '--out', join(dir, out));
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(readdirSync(dir).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('a pack whose index is damaged is refused by each command that opens it', async () => {
    mkdirSync(join(dir, 'one'), { recursive: true });
    writeFileSync(join(dir, 'one', 'a.txt'), A);
    const pack = join(dir, 'index.pack');
    await run('build', join(dir, 'one'), '--out', pack);
    writeFileSync(pack, JSON.stringify({ ...(JSON.parse(readFileSync(pack, 'utf8')) as object), index: { serializationVersion: 'x' } }));
    for (const argv of [
      ['inspect', pack],
      ['lookup', 'Nine boats burned.', '--corpus', pack],
    ]) {
      const { code, out, err } = await run(...argv);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/index\.pack: damaged pack/);
    }
  });

  it('an id used twice is named with both files', async () => {
    const articles = join(dir, 'twice');
    mkdirSync(articles);
    writeFileSync(join(articles, 'a.txt'), A);
    writeFileSync(join(articles, 'a.html'), '<p>Nine boats burned.</p>');
    const { code, err } = await run('build', articles, '--out', join(dir, 'twice.pack'));
    expect(code).toBe(2);
    expect(err).toMatch(/a\.txt: has the id "a" of .*a\.html/);
    expect(existsSync(join(dir, 'twice.pack'))).toBe(false);
  });
});

describe('help and version', () => {
  it.each(['check', 'build', 'extract', 'lookup', 'inspect', 'fingerprint'])('%s --help tells how to use it', async (command) => {
    const { code, out } = await run(command, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: second-source ${command} `));
  });

  it('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(await run('--version')).toMatchObject({ code: 0, out: `${version}\n` });
  });
});

describe('a corpus of two articles', () => {
  let pack = '';
  beforeAll(() => {
    mkdirSync(join(dir, 'corpus'));
    writeFileSync(join(dir, 'corpus', 'ness-post.txt'), A);
    writeFileSync(join(dir, 'corpus', 'coast-times.txt'), B);
    pack = join(dir, 'ness.pack');
  });

  it('is built, inspected, and found again by check, in each form', async () => {
    expect(await run('build', join(dir, 'corpus'), '--out', pack)).toMatchObject({ code: 0, err: '' });
    const inspected = JSON.parse((await run('inspect', pack, '--json')).out) as { articles: { id: string; claims: number }[] };
    expect(inspected.articles.map(({ id }) => id)).toEqual(['coast-times', 'ness-post']);
    expect(inspected.articles.every(({ claims }) => claims > 0)).toBe(true);

    const pages = [join(dir, 'corpus', 'ness-post.txt'), join(dir, 'corpus', 'coast-times.txt')];
    const reports = (await run('check', ...pages, '--corpus', pack, '--json')).out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Report);
    expect(reports.map(({ page }) => page.publisher)).toEqual(['Ness Post', 'Coast Times']);
    const ids = reports.map((report) =>
      [...report.facts, ...report.possible].flatMap((fact) => fact.sources.map(({ article }) => article.id)),
    );
    // The page's own article never stands beside itself.
    expect(new Set(ids[0])).not.toContain('ness-post');
    expect(new Set(ids[1])).not.toContain('coast-times');

    expect((await run('check', pages[0]!, '--corpus', pack, '--csv')).out).toMatch(/^page_title,/);
    expect((await run('check', pages[0]!, '--corpus', pack, '--markdown')).out).toMatch(/^# Boats burn in Ness\n/);
    expect((await run('check', pages[0]!, '--corpus', pack)).out).toMatch(/^Boats burn in Ness \(Ness Post, 2031-04-02\)\n/);
  });
});

describe('extract and fingerprint', () => {
  it('gives one line a file, with offsets in the text', async () => {
    const { out } = await run('extract', file('raw.txt', 'Nine boats burned, and 12 people were hurt.'), '--json');
    const { id, claims } = JSON.parse(out) as { id: string; claims: { quote: string; start: number; end: number }[] };
    expect(id).toBe('raw');
    expect(claims.length).toBe(2);
    for (const claim of claims) expect('Nine boats burned, and 12 people were hurt.'.slice(claim.start, claim.end)).toBe(claim.quote);
  });

  it('prints the hashes of a text, the same for the same text', async () => {
    const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    const { out } = await run('fingerprint', file('long.txt', long));
    const again = await run('fingerprint', file('again.txt', `${long}\n`));
    expect((JSON.parse(out) as number[]).length).toBeGreaterThan(0);
    expect(again.out).toBe(out);
  });
});
