import { addressBoxes } from './boxes.ts';
import { type Hostile, sheetOf } from './case.ts';
import { someBoxes } from './every-box.ts';

const tricks: Record<string, string> = {
  'up and out': 'files/../../../../beside/secret.txt',
  'absolute path': '/etc/passwd',
  'a path of another system': 'C:\\Windows\\win.ini',
  backslashes: 'files\\..\\..\\..\\beside\\secret.txt',
  NUL: 'files/a.pdf\0.txt',
  percents: 'files/%2e%2e/%2e%2e/%2e%2e/beside/secret.txt',
  'double percents': 'files/%252e%252e%252fsecret.txt',
  'a network share': '//evil.example/share/a.pdf',
  'a file address': 'file:///etc/passwd',
  'an option': '--output=/tmp/x.pdf',
  'an option below files': 'files/-rf.pdf',
  device: 'files/CON.pdf',
  stream: 'files/a.pdf::$DATA',
  'very long': `files/${'a'.repeat(5000)}.pdf`,
  'many folders': `files/${'a/'.repeat(2000)}a.pdf`,
  'a folder itself': 'files/',
  'dots alone': 'files/..',
  'a dot file': 'files/.htaccess.pdf',
  'no such file': 'files/none.pdf',
  'a query': 'files/a.pdf?x=1',
  'line break': 'files/a.pdf\n.pdf',
  program: 'files/a.html',
  'program in svg': 'files/a.svg',
  'turned ending': 'files/a\u202efdp.exe.pdf',
};

/** What a folder may be called by people outside. */
const names: Record<string, string> = {
  'markup in a name': 'plans/h/files/<img src=x onerror=alert(1)>.pdf',
  'quotes in a name': 'plans/h/files/a"onclick="x.pdf',
  'escape sequence in a name': 'plans/h/files/\u001b[2Jx.pdf',
  'workflow command in a name': 'plans/h/files/x\n::error::fake.pdf',
  'workflow command as a sheet': 'plans/h/x\n::error file=a::fake.mdx',
  'turned name': 'plans/h/\u202exdm.a.mdx',
  'turned attachment': 'plans/h/files/\u202efdp.exe',
  'capital twin': 'plans/h/GOOD.mdx',
  'composed twin': 'plans/h/files/\u304b\u3099.pdf',
  'fullwidth name': 'plans/h/ｇｏｏｄ.mdx',
  'cyrillic name': 'plans/h/g\u043eod.mdx',
  'space at the end': 'plans/h/good .mdx',
  'dash first': 'plans/h/-rf.mdx',
  'option as a plan': 'plans/--help/plan.yaml',
  'two dots in a plan': 'plans/..h/plan.yaml',
  'a language word as a sheet': 'plans/h/constructor.mdx',
  'a page of the site as a sheet': 'plans/h/years.mdx',
  'the sheets as a sheet': 'plans/h/sheets.mdx',
  'files as a sheet': 'plans/h/files.mdx',
  'index as a sheet': 'plans/h/index.mdx',
  'a number as a sheet': 'plans/h/0.mdx',
  'device as a sheet': 'plans/h/con.mdx',
  'very long name': `plans/h/${'a'.repeat(240)}.mdx`,
  'two endings': 'plans/h/good.mdx.mdx',
  'program beside': 'plans/h/x.js',
  'module beside': 'plans/h/x.astro',
  'settings beside': 'astro.config.mjs',
  'package beside': 'package.json',
  'environment beside': '.env',
  'deep folder': `plans/h/${'a/'.repeat(100)}a.mdx`,
  'sheet within files': 'plans/h/files/a.mdx',
  'yaml in capitals': 'plans/h/PLAN.YAML',
  'second list of offices': 'plans/departments.yaml',
};

/** Paths that lead out, or mean something to a system. */
export const paths: Hostile[] = [
  ...someBoxes('path', addressBoxes, tricks, 3),
  ...Object.entries(names).map(([name, path]) => ({
    name: `file: ${name}`,
    files: { [path]: path.endsWith('.yaml') ? 'name: 計画\n' : sheetOf() },
  })),
];
