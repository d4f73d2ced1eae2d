import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What an editor shows of a file. */
export interface Editing {
  /** What is underlined: `line: message`. */
  problems: string[];
  /** What is shown over a place, as Markdown. */
  hover(line: number, column: number): Promise<string>;
  /** What is offered at a place. */
  offered(line: number, column: number): Promise<string[]>;
}

/** The language server that editors use for YAML, set up as a project's own settings say. */
export interface LanguageServer {
  open(path: string, text: string): Promise<Editing>;
  close(): void;
}

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

/** @param root of the project @param settings of its editor, by their full names */
export async function startLanguageServer(root: string, settings: Record<string, unknown>): Promise<LanguageServer> {
  const home = dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json'));
  const child = spawn(process.execPath, [join(home, 'bin', 'yaml-language-server'), '--stdio']);
  const [answers, diagnoses] = [
    new Map<number, (result: unknown) => void>(),
    new Map<string, (list: unknown) => void>(),
  ];
  const config = { yaml: nested(settings) };
  let last = 0;

  const send = (message: Message) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const ask = (method: string, params: unknown) =>
    new Promise<unknown>((resolve) => {
      last += 1;
      answers.set(last, resolve);
      send({ id: last, method, params });
    });
  const take = ({ id, method, params, result }: Message) => {
    if (id !== undefined && method === undefined) return answers.get(id)?.(result);
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: unknown };
      return diagnoses.get(decodeURIComponent(uri))?.(diagnostics);
    }
    if (id === undefined) return undefined;
    const items = (params as { items?: { section: 'yaml' }[] }).items ?? [];
    return send({
      id,
      result: method === 'workspace/configuration' ? items.map(({ section }) => config[section]) : null,
    });
  };

  let pending = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n[\s\S]*?\r\n\r\n|^Content-Length: (\d+)\r\n\r\n/.exec(
        pending.toString('latin1'),
      );
      const length = Number(head?.[1] ?? head?.[2]);
      if (!head || pending.length < head[0].length + length) return;
      take(JSON.parse(pending.subarray(head[0].length, head[0].length + length).toString()) as Message);
      pending = pending.subarray(head[0].length + length);
    }
  });

  const uri = String(pathToFileURL(root));
  const capabilities = { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ['markdown'] } } };
  const workspaceFolders = [{ uri, name: 'project' }];
  await ask('initialize', { processId: process.pid, rootUri: uri, workspaceFolders, locale: 'ja', capabilities });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: config } });

  return {
    close: () => child.kill(),
    open: async (path, text) => {
      const textDocument = { uri: decodeURIComponent(String(pathToFileURL(join(root, path)))) };
      const told = new Promise((resolve) => diagnoses.set(textDocument.uri, resolve));
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { ...textDocument, languageId: 'yaml', version: 1, text } },
      });
      const list = (await told) as { range: { start: { line: number } }; message: string }[];
      const at = (line: number, character: number) => ({
        textDocument,
        position: { line: line - 1, character: character - 1 },
      });
      return {
        problems: list.map(({ range, message }) => `${range.start.line + 1}: ${message}`),
        hover: async (line, column) => {
          const found = (await ask('textDocument/hover', at(line, column))) as { contents: { value: string } } | null;
          return found?.contents.value ?? '';
        },
        offered: async (line, column) => {
          const found = (await ask('textDocument/completion', at(line, column))) as { items: { label: string }[] };
          return found.items.map(({ label }) => label);
        },
      };
    },
  };
}

/** `yaml.schemaStore.enable` → `{schemaStore: {enable}}`, as an editor hands its settings over. */
function nested(settings: Record<string, unknown>): Record<string, unknown> {
  const result: Record<string, unknown> = { validate: true, hover: true, completion: true };
  for (const [name, value] of Object.entries(settings)) {
    const [section, key, inner] = name.split('.');
    if (section === 'yaml') result[key!] = inner === undefined ? value : { [inner]: value };
  }
  return result;
}
