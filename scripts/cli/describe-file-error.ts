const messages = new Map([
  ['ENOENT', 'no such file'],
  ['EISDIR', 'is a folder, not a file'],
  ['ENOTDIR', 'a part of the path is not a folder'],
  ['EACCES', 'may not be read'],
]);

/** Says in plain words why a file could not be read; throws what is no file-system error, for it is a bug. */
export function describeFileError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (!code) throw error;
  return messages.get(code) ?? message;
}
