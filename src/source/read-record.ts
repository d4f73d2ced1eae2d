import { readFileSync, statSync } from 'node:fs';
import { type FileFault, decode } from './decode.ts';

/** The record of what has been published: of the same name in a content folder and in a site. */
export const recordFile = 'addresses.txt';

/** A hundred thousand sheets have some twelve million letters of addresses. */
const most = 50_000_000;

/** Addresses of a record that lies on a disk, or why they cannot be read. */
export function readRecord(file: string): { recorded: string[] } | { fault: FileFault } {
  const { size } = statSync(file);
  if (size > most) return { fault: { kind: 'too-large', bytes: size } };
  const read = decode(readFileSync(file));
  if ('text' in read) return { recorded: addressesIn(read.text) };
  return read.fault.kind === 'empty' ? { recorded: [] } : read;
}

/** Lines that are addresses. What else stands there is a remark of somebody's. */
export function addressesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.startsWith('/'));
}
