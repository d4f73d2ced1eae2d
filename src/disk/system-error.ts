/** Whether the operating system, or Node in its name, has refused something; with codes: for one of these reasons. */
export function isSystemError(error: unknown, ...codes: string[]): boolean {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return false;
  return codes.length === 0 || codes.includes(String(error.code));
}

/** Whether a file or folder is not there. */
export function isMissing(error: unknown): boolean {
  return isSystemError(error, 'ENOENT', 'ENOTDIR');
}

/** For `catch`: a value in the place of one kind of error. Every other one is thrown on. */
export function insteadOf<T>(isExpected: (error: unknown) => boolean, value: T): (error: unknown) => T {
  return (error) => {
    if (isExpected(error)) return value;
    throw error;
  };
}
