import './speak-japanese.ts';
import CMS from '@sveltia/cms';
import type { EditingPage } from './cms-config.ts';
import { sheetFormatOf } from './sheet-format.ts';

/** The page's script: reads what the build wrote into the page, and starts the CMS with our way of writing. */
const { config, forms } = JSON.parse(document.querySelector('#editing-page')!.textContent) as EditingPage;
for (const [format, boxes] of Object.entries(forms)) CMS.registerCustomFormat(format, 'mdx', sheetFormatOf(boxes));
await CMS.init({ config });
