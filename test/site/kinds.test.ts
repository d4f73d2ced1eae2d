import { expect, it } from 'vitest';
import { builtPages } from '../support/html.ts';
import { kindsOfPage } from '../support/kinds.ts';

const kindOf = (path: string) =>
  decodeURI(path)
    .replace(/\?.*/, '')
    .replace(/^\/plans\/\d+\/(?!sheets|years)[^/]+\//, '/plans/*/*/')
    .replace(/^\/plans\/\d+\//, '/plans/*/')
    .replace(/\/years\/[^/]+\//, '/years/*/')
    .replace(/^\/departments\/[^/]+\//, '/departments/*/')
    .replace(/^\/guide\/plans\/[^/]+\//, '/guide/plans/*/')
    .replace(/^\/guide\/boxes\/[^/]+\//, '/guide/boxes/*/');

it('the list of kinds has a page of every kind that is built', () => {
  const built = builtPages('sample').map((file) => kindOf(`/${file.replace(/(^|\/)index\.html$/, '$1')}`));
  const listed = new Set(kindsOfPage.map(kindOf));
  expect([...new Set(built)].filter((kind) => !listed.has(kind))).toEqual([]);
});
