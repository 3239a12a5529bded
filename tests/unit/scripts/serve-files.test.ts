import { get } from 'node:http';
import path from 'node:path';
import { expect, test } from 'vitest';
import { serveFiles } from '../../../scripts/pages/serve-files.ts';
import { PROJECT } from '../../../scripts/project.ts';

test('answers only to this machine’s own names, so that another site cannot read through it', async () => {
  const server = await serveFiles(path.join(PROJECT, 'scripts', 'demo'));
  const statusFor = (host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      get(server.url, { headers: { host } }, (answer) => resolve(answer.resume().statusCode)).on('error', reject);
    });
  const port = new URL(server.url).port;
  expect(await statusFor(`127.0.0.1:${port}`)).toBe(200);
  expect(await statusFor(`localhost:${port}`)).toBe(200);
  expect(await statusFor(`evil.example:${port}`)).toBe(404);
  await server.close();
});

test('tells what was asked for, and finds no file beside a folder of a like name', async () => {
  const server = await serveFiles(path.join(PROJECT, 'scripts'), ['demo']);
  expect((await fetch(new URL('demo/dispatch.css', server.url))).headers.get('content-type')).toBe('text/css');
  expect((await fetch(new URL('demonstration', server.url))).status).toBe(404);
  expect((await fetch(new URL('start.ts', server.url))).status).toBe(404);
  expect(server.requests).toEqual(['/demo/dispatch.css', '/demonstration', '/start.ts']);
  await server.close();
});
