/** Files beside the plan that a body shows: `<Figure src="files/…">`, in either kind of quotes. */
export function filesInBody(body: string): string[] {
  return [...body.matchAll(/<Figure\b[^>]*?\bsrc=(?:"(files\/[^"]+)"|'(files\/[^']+)')/g)].map(
    ([, double, single]) => double ?? single ?? '',
  );
}
