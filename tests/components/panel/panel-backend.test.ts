import { beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
vi.mock('../../../platform/browser.ts', () => ({ browser: { runtime: { sendMessage } } }));
const { createPanelBackend } = await import('../../../platform/panel/panel-backend.ts');

const answer = { ok: true, value: { found: true } };

beforeEach(() => {
  sendMessage.mockReset().mockResolvedValue(answer);
});

describe("the panel's way to the background", () => {
  it('asks for its own tab', async () => {
    expect(await createPanelBackend(7).check('page', true)).toBe(answer);
    expect(sendMessage).toHaveBeenCalledWith({ type: 'check', tabId: 7, scope: 'page', again: true });
  });

  it('asks again where the worker died over the first request', async () => {
    sendMessage.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    expect(await createPanelBackend(7).check('page', false)).toBe(answer);
    sendMessage.mockResolvedValueOnce(undefined);
    expect(await createPanelBackend(7).check('page', false)).toBe(answer);
  });

  it('gives up with the reason', async () => {
    sendMessage.mockRejectedValue(new Error('gone'));
    expect(await createPanelBackend(7).check('page', false)).toMatchObject({ ok: false, error: { kind: 'failed', detail: 'gone' } });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('reads nothing where there is no tab, but looks things up', async () => {
    const backend = createPanelBackend(null);
    expect(await backend.check('page', false)).toMatchObject({ ok: false, error: { kind: 'unreadable' } });
    expect(await backend.lookUp('12 boats')).toBe(answer);
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('cuts a text that is too long to be looked up', async () => {
    await createPanelBackend(7).lookUp('x'.repeat(200_000));
    expect(sendMessage).toHaveBeenCalledWith({ type: 'look-up', text: 'x'.repeat(100_000) });
  });

  it('says where the clipboard refuses', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: async () => Promise.reject(new Error('denied')) } });
    expect(await createPanelBackend(7).copy('x')).toBe(false);
    vi.unstubAllGlobals();
  });
});
