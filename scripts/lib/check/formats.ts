import type { Reading } from '../../../src/read-archive.ts';
import { githubReport } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { jsonReport } from './json.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

/** What the checker found, to be told in one way or another. */
export interface Report extends Pick<Reading, 'problems' | 'notes' | 'noteCount' | 'answered'> {
  /** Count of files that were read. */
  files: number;
  /** The content folder as the reader knows it. */
  folder: string;
  /** Whether a report that lists problems also lists notes. */
  withNotes: boolean;
}

export const formats = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
  gitlab: gitlabReport,
  sarif: sarifReport,
} satisfies Record<string, (report: Report) => string>;

export type Format = keyof typeof formats;
export const formatNames = Object.keys(formats) as Format[];
