import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { searchTables } from './lib/search-tables.ts';

// Run after an update of the dictionaries; the result is kept in the repository, and a test compares them.
const file = 'src/search/tables.ts';
await writeFile(file, await format(searchTables(), { ...(await resolveConfig(file)), filepath: file }));
