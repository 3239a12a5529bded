import { parseArgs } from 'node:util';
import { InputError } from './input-error.ts';

/** How an option is given: a switch, one value, or several values. */
export type OptionKind = 'switch' | 'value' | 'values';

type ValueOf<K extends OptionKind> = K extends 'switch' ? boolean : K extends 'value' ? string | null : string[];

export interface Arguments<O extends Record<string, OptionKind>> {
  readonly positionals: readonly string[];
  readonly options: { readonly [N in keyof O]: ValueOf<O[N]> };
}

/**
 * Reads the arguments of one command. `--` ends the options. Throws InputError for an unknown option, a missing value
 * and an option given twice that is not repeatable.
 */
export function readArguments<const O extends Record<string, OptionKind>>(
  command: string,
  argv: readonly string[],
  kinds: O,
): Arguments<O> {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'switch' ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  );
  const fail = (what: string): never => {
    throw new InputError(`${command}: ${what}; see second-source ${command} --help`);
  };
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  const positionals: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (kind === undefined) fail(`unknown option ${token.rawName}`);
    const values = given.get(token.name) ?? [];
    if (kind === 'switch') {
      if (token.value !== undefined) fail(`${token.rawName} takes no value`);
      values.push('');
    } else {
      if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')) || token.value === '')
        return fail(`${token.rawName} wants a value`);
      if (kind === 'value' && values.length > 0) fail(`${token.rawName} is given twice`);
      values.push(token.value);
    }
    given.set(token.name, values);
  }
  const read = Object.entries(kinds).map(([name, kind]) => {
    const values = given.get(name) ?? [];
    return [name, kind === 'switch' ? values.length > 0 : kind === 'value' ? (values[0] ?? null) : values];
  });
  return { positionals, options: Object.fromEntries(read) };
}

/** Refuses two switches that ask for different forms of output. */
export function onlyOne(command: string, switches: Readonly<Record<string, boolean>>): void {
  const on = Object.keys(switches).filter((name) => switches[name]);
  if (on.length > 1)
    throw new InputError(
      `${command}: ${on.map((name) => `--${name}`).join(' and ')} exclude each other; see second-source ${command} --help`,
    );
}
