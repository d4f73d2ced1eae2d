/** What did not come, came cut, or is of another edition: asking again may help. */
export class NotLoaded extends Error {}

/**
 * Asks for something of the site.
 * @param read makes of the answer what is wanted of it
 * @throws NotLoaded where it does not come, or cannot be read
 */
export async function load<T>(
  address: string,
  read: (response: Response) => T | Promise<T>,
  options?: RequestInit,
): Promise<T> {
  try {
    return await read(await fetch(address, options));
  } catch (error) {
    throw new NotLoaded(`${(error as Error).message} ${address}`, { cause: error });
  }
}

/** @throws where the answer is an error */
export function good(response: Response): Response {
  if (!response.ok) throw new Error(String(response.status));
  return response;
}

/** Keeps the cause of a failure in the console. What has not come is only a warning: the page says so, or does without it. */
export function reportFailure(error: unknown): void {
  if (error instanceof NotLoaded) console.warn(error);
  else reportError(error);
}
