/**
 * Gives a page what a phone's browser has and the test's may lack: a Vietnamese voice, a share sheet, an
 * offer to install. Whatever is missing afterwards is missing because the page does not offer it.
 */
import type { Page } from '@playwright/test';

export type Log = { shared: { title: string; url: string }[]; spoken: string[] };

/** `voices`: languages spoken by the phone itself; `late`: they come after the page, as on Android. */
export async function able(page: Page, voices = ['vi-VN'], late = false): Promise<void> {
  await page.addInitScript(
    ({ voices, late }) => {
      const log: Log = { shared: [], spoken: [] };
      const synth = {
        there: !late,
        onvoiceschanged: undefined as (() => void) | undefined,
        getVoices: () =>
          synth.there
            ? voices.map((name) => ({
                lang: name.replace('server:', ''),
                localService: !/server/.test(name),
              }))
            : [],
        speak: (piece: SpeechSynthesisUtterance) => log.spoken.push(piece.text),
        cancel: () => log.spoken.push('(stopped)'),
      };
      class Utterance {
        constructor(public text: string) {}
      }
      const set = (name: string, value: unknown, on: object = window) =>
        Object.defineProperty(on, name, { value, configurable: true });
      set('log', log);
      set('speechSynthesis', synth);
      set('SpeechSynthesisUtterance', Utterance);
      set('share', async (what: Log['shared'][0]) => void log.shared.push(what), navigator);
      addEventListener('load', () => {
        synth.there = true;
        if (late) synth.onvoiceschanged?.();
        const offer = new Event('beforeinstallprompt', { cancelable: true });
        dispatchEvent(Object.assign(offer, { prompt: async () => undefined }));
      });
    },
    { voices, late },
  );
}

export const logOf = (page: Page): Promise<Log> =>
  page.evaluate(() => (window as unknown as { log: Log }).log);
