#!/usr/bin/env node
// Starts the command line in plain Node: tsx reads the TypeScript of the engine as it stands.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
