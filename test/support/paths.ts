import { fileURLToPath } from 'node:url';

/** The project's root, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** One real sheet, where the machine has it; it is data to run on and is no part of the project. */
export const realContent = fileURLToPath(new URL('../../../shared/real/niigata-2013', import.meta.url));

export const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
