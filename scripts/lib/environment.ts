import { relative } from 'node:path';
import { type Settings, settingsOf } from '../../src/settings.ts';
import { type Address, addressOf } from '../../src/site-address.ts';
import { messageOf } from './outcome.ts';

/** What the environment says; a value that cannot be read ends the command with its message. */
export function checkedSettings(code = 1): Settings {
  return orExit(() => settingsOf(process.env, process.cwd(), () => new Date()), code);
}

/** Where the site will stand; the end of the command when SITE_URL is not an address. */
export function checkedAddress(): Address {
  return orExit(() => addressOf(process.env, process.cwd()));
}

/** Where the finished site lies. */
export function outputDir(): string {
  return process.env.OUT_DIR || 'dist';
}

/** The content folder as the reader of a message knows it. */
export function nameOfContent({ contentDir }: Settings): string {
  return relative(process.cwd(), contentDir) || '.';
}

/** The result, or the end of the command with what an error says, and this exit code. */
export function orExit<T>(read: () => T, code = 1): T {
  const fail = (error: unknown): never => {
    console.error(messageOf(error));
    process.exit(code);
  };
  try {
    const result = read();
    return result instanceof Promise ? (result.catch(fail) as T) : result;
  } catch (error) {
    return fail(error);
  }
}
