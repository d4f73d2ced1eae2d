import { runExcel } from './lib/excel/command.ts';

await runExcel();
