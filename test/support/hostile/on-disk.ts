import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Hostile, secret, sheetOf } from './case.ts';

const link =
  (target: string, path: string): Hostile['disk'] =>
  (dir) =>
    symlinkSync(target, join(dir, path));

/** Each with a sheet that names it where it could be named. */
const named = (path: string) => sheetOf({ sources: `[{title: 資料, file: ${path}}]` });

/** What lies in a folder and is no file. */
export const onDisk: Hostile[] = [
  { name: 'disk: link to a file of the system', disk: link('/etc/passwd', 'plans/h/x.mdx') },
  {
    name: 'disk: attachment that is a link to a file of the system',
    disk: link('/etc/passwd', 'plans/h/files/x.txt'),
    sheet: named('files/x.txt'),
  },
  {
    name: 'disk: attachment that is a link beside the folder',
    disk: link('../../../../beside/secret.txt', 'plans/h/files/x.txt'),
    sheet: named('files/x.txt'),
  },
  {
    name: 'disk: attachments that are a link to a folder',
    disk: link('../../../../beside', 'plans/h/files/more'),
    sheet: named('files/more/secret.txt'),
  },
  { name: 'disk: plan that is a link to a folder', disk: link('../../beside', 'plans/x') },
  { name: 'disk: link to itself', disk: link('x.mdx', 'plans/h/x.mdx') },
  { name: 'disk: folder that holds itself', disk: link('..', 'plans/h/files/again') },
  { name: 'disk: link to nothing', disk: link('nowhere', 'plans/h/x.mdx') },
  { name: 'disk: link to endless zeros', disk: link('/dev/zero', 'plans/h/x.mdx') },
  { name: 'disk: link to the processes', disk: link('/proc/self/environ', 'plans/h/x.mdx') },
  { name: 'disk: link to the folder of processes', disk: link('/proc/self', 'plans/x') },
  { name: 'disk: link in place of the offices', disk: link('/etc/passwd', 'more.yaml') },
  { name: 'disk: pipe', disk: (dir) => void execFileSync('mkfifo', [join(dir, 'plans/h/x.mdx')]) },
  {
    name: 'disk: attached pipe',
    disk: (dir) => void execFileSync('mkfifo', [join(dir, 'plans/h/files/x.pdf')]),
    sheet: named('files/x.pdf'),
  },
  { name: 'disk: folder called as a sheet', disk: (dir) => mkdirSync(join(dir, 'plans/h/x.mdx')) },
  {
    name: 'disk: folder called as a sheet, with a file',
    disk: (dir) => {
      mkdirSync(join(dir, 'plans/h/x.mdx'));
      writeFileSync(join(dir, 'plans/h/x.mdx/y.txt'), secret);
    },
  },
  {
    name: 'disk: folder called as an attachment',
    disk: (dir) => mkdirSync(join(dir, 'plans/h/files/x.pdf')),
    sheet: named('files/x.pdf'),
  },
  {
    name: 'disk: file without leave to read it',
    disk: (dir) => {
      writeFileSync(join(dir, 'plans/h/x.mdx'), sheetOf());
      chmodSync(join(dir, 'plans/h/x.mdx'), 0);
    },
  },
  {
    name: 'disk: ten thousand files',
    disk: (dir) => {
      for (let count = 0; count < 10_000; count += 1) writeFileSync(join(dir, 'plans/h', `${count}.txt`), '');
    },
  },
];
