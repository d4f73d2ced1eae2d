/** A file beside the plan that a body shows, and where its figure begins: 1-based, within the body. */
export interface FileInBody {
  name: string;
  line: number;
  column: number;
}

/** `<Figure src="files/…">`, in either kind of quotes. */
export function filesInBody(body: string): FileInBody[] {
  const figures = body.matchAll(/<Figure\b[^>]*?\bsrc=(?:"(files\/[^"]+)"|'(files\/[^']+)')/g);
  return [...figures].map(({ 1: double, 2: single, index }) => {
    const lines = body.slice(0, index).split('\n');
    return { name: double ?? single ?? '', line: lines.length, column: lines.at(-1)!.length + 1 };
  });
}
