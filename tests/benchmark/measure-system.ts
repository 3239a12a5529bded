import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Result } from '../../engine/types.ts';
import { PROJECT } from '../../scripts/project.ts';

export const SYSTEMS = ['second-source', 'recognizers-text', 'compromise', 'wink-nlp'] as const;

/** Milliseconds. */
export interface Taken {
  /** From loading the code to the first answer. Best of several fresh processes. */
  readonly cold: number;
  /** For each text, best of many runs: whatever else the machine does only ever adds. */
  readonly warm: readonly number[];
}

interface Setting {
  readonly folder: string;
  readonly pack: string;
  /** How long each text is run again and again. */
  readonly seconds: number;
}

const COLD_STARTS = 3;

/** Data as a string that is parsed, which is far faster than code and what the extension's build makes of it too. */
const parsedJson: Plugin = {
  name: 'parsed-json',
  setup({ onLoad }) {
    onLoad({ filter: /[.]json$/ }, ({ path: file }) => ({
      contents: `module.exports = JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))))})`,
      loader: 'js',
    }));
  },
};

/** Measures a system in processes of its own, from one file, as an extension would carry it. The error is one line. */
export async function measureSystem(system: (typeof SYSTEMS)[number], texts: readonly string[], setting: Setting): Promise<Result<Taken>> {
  const bundle = path.join(setting.folder, `${system}.mjs`);
  try {
    await build({
      entryPoints: [path.join(PROJECT, 'tests/benchmark/systems', `${system}.ts`)],
      outfile: bundle,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'esm',
      // Packages in the old module format ask for `require`.
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      plugins: [parsedJson],
      logLevel: 'silent',
    });
  } catch (error) {
    return { ok: false, error: `it cannot be bundled here: ${error instanceof Error ? error.message.split('\n')[1] : String(error)}` };
  }
  const file = path.join(setting.folder, 'texts.json');
  const run = (some: readonly string[], seconds: number): { cold: number; warm: number[] } => {
    writeFileSync(file, JSON.stringify(some));
    const output = execFileSync(process.execPath, [path.join(PROJECT, 'tests/benchmark/run-system.mjs'), bundle, file, String(seconds)], {
      env: { ...process.env, BENCHMARK_PACK: setting.pack },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e8,
    });
    return JSON.parse(output);
  };
  try {
    const { warm } = run(texts, setting.seconds);
    const colds = Array.from({ length: COLD_STARTS }, () => run(texts.slice(0, 1), 0).cold);
    return { ok: true, value: { cold: Math.min(...colds), warm } };
  } catch (error) {
    return { ok: false, error: `it fails here: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}` };
  }
}
