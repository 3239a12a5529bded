/** Bad input: the message is one line that names the file, the place and what is wrong. The command line prints it and exits with 2. */
export class InputError extends Error {
  override name = 'InputError';
}
