// Makes the bundled pack: `npm run corpus`. tsx reads the TypeScript of the engine as it stands.
import { register } from 'tsx/esm/api';

register();
const { buildBundledPack } = await import('./build-bundled-pack.ts');
try {
  await buildBundledPack();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
