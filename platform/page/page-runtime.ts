/** The little of the extension API that the page script uses: the polyfill would be most of the script. */
export interface PageRuntime {
  readonly id: string;
  readonly onMessage: {
    addListener(
      listen: (message: unknown, sender: { id?: string; tab?: unknown }, answer: (value: unknown) => void) => boolean | undefined,
    ): void;
  };
  sendMessage(message: unknown): Promise<unknown>;
}

interface PageApi {
  readonly runtime: PageRuntime;
  readonly i18n: { getMessage(key: string, values: readonly string[]): string };
}

interface Scope {
  readonly browser?: PageApi;
  readonly chrome: PageApi;
}

/** Firefox has promises under `browser`, Chrome under `chrome`. */
export const pageApi = (): PageApi => {
  const scope = globalThis as unknown as Scope;
  return scope.browser ?? scope.chrome;
};
