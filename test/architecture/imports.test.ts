import { describe, expect, it } from 'vitest';
import { type Import, filesBelow, importsOf } from './imports.ts';
import { type Room, rooms } from './rooms.ts';

const imports = [...filesBelow('src'), ...filesBelow('scripts')].flatMap(importsOf);
const roomOf = (file: string) => rooms.find((room) => file.startsWith(room.folder));
const matches = (target: string, allowed: string) =>
  allowed.endsWith('/') || allowed.endsWith(':') || allowed.endsWith('.ts')
    ? target.startsWith(allowed)
    : target === allowed || target.startsWith(`${allowed}/`);

function isAllowed(room: Room, { file, target, typeOnly }: Import): boolean {
  const own = room.folder === 'src/views/' ? `src/views/${file.split('/')[2] ?? ''}/` : room.folder;
  const allowed = [own, ...room.may, ...(typeOnly ? (room.typesOf ?? []) : [])];
  return allowed.some((one) => matches(target, one));
}

describe.each(rooms)('$folder', (room) => {
  it(`imports only what it may: ${room.why}`, () => {
    const strays = imports.filter((one) => roomOf(one.file) === room && !isAllowed(room, one));
    expect(strays.map((one) => `${one.file}:${one.line} → ${one.target}`)).toEqual([]);
  });
});

it('knows a room for every file', () => {
  const homeless = [...filesBelow('src'), ...filesBelow('scripts')].filter((file) => roomOf(file) === undefined);
  expect(homeless).toEqual([]);
});

it('reads every import line: a room without any would prove nothing', () => {
  const counted = rooms.map(
    (room) => [room.folder, imports.filter((one) => roomOf(one.file) === room).length] as const,
  );
  const silent = counted.filter(([, count]) => count === 0).map(([folder]) => folder);
  expect(silent).toEqual([]);
});

it('would see a view that imports another view, and a model that imports zod', () => {
  const views = rooms.find((room) => room.folder === 'src/views/')!;
  const model = rooms.find((room) => room.folder === 'src/model/')!;
  const line = (file: string, target: string): Import => ({ file, line: 1, target, typeOnly: false });
  expect(isAllowed(views, line('src/views/home/HomePage.astro', 'src/views/plan/PlanMatrix.astro'))).toBe(false);
  expect(isAllowed(model, line('src/model/plan.ts', 'zod'))).toBe(false);
});
