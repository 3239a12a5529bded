import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTarget } from '../../../scripts/pages/open-target.ts';
import { UserError } from '../../../scripts/user-error.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'second-source-test-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const write = async (name: string, text: string): Promise<string> => {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
};

test('no argument opens the demonstration page', async () => {
  const target = await openTarget(null);
  const page = await (await fetch(target.url)).text();
  await target.close();
  expect(page).toContain('The Meridian Dispatch');
});

test('a file is served with the folder that a browser saves beside it, and nothing else', async () => {
  const file = await write('a page, saved.html', '<p>Story');
  await write('a page, saved_files/style.css', 'p {}');
  await write('diary.txt', 'private');
  const target = await openTarget(file);
  const status = async (address: string) => (await fetch(new URL(address, target.url))).status;
  const answer = await fetch(target.url);
  expect([answer.headers.get('content-type'), await answer.text()]).toEqual(['text/html', '<p>Story']);
  expect(await status('/a page, saved_files/style.css')).toBe(200);
  expect(await status('/diary.txt')).toBe(404);
  expect(await status('/%2e%2e/etc/passwd')).toBe(404);
  expect(await status('/a page, saved_files/..%2fdiary.txt')).toBe(404);
  await target.close();
});

test('a web address is opened as it is', async () => {
  expect((await openTarget('https://example.org/a?b=1')).url).toBe('https://example.org/a?b=1');
});

test.each([
  ['no-such.html', 'no such file'],
  ['.', 'is not a file'],
  ['picture.png', 'is not an HTML or text file'],
  ['https://', 'is not a web address'],
  ['ftp://example.org/a.html', 'only http and https'],
])('refuses %s in one line, with exit code 2', async (argument, why) => {
  await write('picture.png', '');
  const named = argument.includes(':') ? argument : path.join(folder, argument);
  const error = await openTarget(named).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).exitCode).toBe(2);
  expect((error as UserError).message).toContain(why);
  expect((error as UserError).message).not.toContain('\n');
});
