import { runLinks } from './lib/links/command.ts';

await runLinks();
