import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, absolute. */
export const PROJECT = path.resolve(fileURLToPath(new URL('..', import.meta.url)));

/** Where `wxt build` leaves the built extension, by browser. */
export const BUILT = {
  chrome: path.join(PROJECT, '.output', 'chrome-mv3'),
  firefox: path.join(PROJECT, '.output', 'firefox-mv3'),
} as const;

/** Pictures made on this machine; ignored by git. */
export const PICTURES = path.join(PROJECT, '.output', 'pictures');

/** Opens the tool of that name from node_modules with this very Node: no shell, no PATH, same on every system. */
export function toolCommand(tool: keyof typeof TOOLS, ...args: string[]): { command: string; args: string[] } {
  return { command: process.execPath, args: [path.join(PROJECT, 'node_modules', TOOLS[tool]), ...args] };
}

const TOOLS = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
  tsx: 'tsx/dist/cli.mjs',
} as const;
