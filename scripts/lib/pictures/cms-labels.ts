import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const cms = createRequire(import.meta.url).resolve('@sveltia/cms');

/** What the buttons of the CMS are called, from its own Japanese. */
export const labels = JSON.parse(readFileSync(join(dirname(cms), '..', 'locales', 'ja.json'), 'utf8')) as Record<
  'sign_in_using_access_token' | 'sign_in' | 'create' | 'editorial_workflow',
  string
>;
