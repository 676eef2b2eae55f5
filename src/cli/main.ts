#!/usr/bin/env node
import nodeModule from 'node:module';
import process from 'node:process';
import { run } from './run.js';

// From Node 22.8 on, code that was compiled once is kept in the system's folder for what is temporary.
const { enableCompileCache }: typeof nodeModule & { readonly enableCompileCache?: () => unknown } =
  nodeModule;
enableCompileCache?.();

/** Exit codes: 0 the file was read, 1 it could not be, 2 the command makes no sense. */
process.exitCode = await run(process.argv.slice(2));
