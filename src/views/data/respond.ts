const options = { headers: { 'Content-Type': 'application/json; charset=utf-8' } };

/** A file of the site with its type; JSON is written for people too. */
export function respondJson(value: object): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, options);
}
