import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { loadArchive, settings } from '../../../../content.ts';
import { attachmentsOf } from '../../../../model/attachments.ts';

export async function getStaticPaths() {
  const archive = await loadArchive();
  return attachmentsOf(archive).map(({ plan, file, path }) => ({ params: { plan, file }, props: { path } }));
}

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(join(settings.contentDir, props.path))));
