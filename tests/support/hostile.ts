/** What an ill-meaning or broken address, box or storage may hold, and how a page shows that it took no harm. */
import type { Page } from '@playwright/test';
import { early } from '../../src/early.ts';

const long = 100_000;

export const hostile: Record<string, string> = {
  'an image': '<img src=x onerror=alert(1)>',
  'a script': '"><script>alert(2)</script>',
  'a drawing': "'><svg/onload=alert(3)>",
  'a frame': '<iframe srcdoc="<script>parent.alert(4)</script>"></iframe>',
  entities: '&lt;img src=x onerror=alert(5)&gt;&#x3c;b&#x3e;',
  'code as an address': 'javascript:alert(6)',
  'an address elsewhere': '//a.invalid/\\evil',
  'an end of a string': '\';alert(7)//\\";alert(8)//`${alert(9)}`',
  'a template': '{{constructor.constructor("alert(10)")()}}',
  'many letters': 'a'.repeat(long),
  'many words': 'tạm trú '.repeat(long / 8),
  'many marks': `Z${'\u0301\u0322'.repeat(500)}`,
  'half a sign': 'tam \ud800 tru \udc00',
  'a sign that a cut halves': `${'x'.repeat(199)}😀`,
  'signs of direction': '\u202egnod\u2066\u200f\u200b\ufeff',
  'letters taken apart': 'tạm trú'.normalize('NFD'),
  'a null byte': 'tam\0tru',
  'line ends': 'tam\r\ntru\u2028\u2029',
  percent: '100%',
  'percent, broken': '%E0%A4%A%',
  'an ancestor': '__proto__',
  'an ancestor’s word': 'constructor',
  'a path': '../../../etc/passwd',
  'a selector': '#a[b="c"]:not(*),>',
  'a search of its own': '"a" | *:* AND title:^~2 (/.*/)',
  'a number beyond all': '9'.repeat(400),
  'half a number': '-1.5e308',
  nothing: ' \u00a0\u3000 ',
};

/** All that must not happen: a dialog, an error, a word in the console, a refusal, a request elsewhere. */
export async function alarms(page: Page): Promise<string[]> {
  const heard: string[] = [];
  page.on('dialog', (dialog) => (heard.push(`dialog ${dialog.message()}`), dialog.dismiss()));
  page.on('pageerror', ({ message }) => heard.push(message));
  page.on('console', (message) => {
    // The tests forbid the worker, where they must see every request.
    if (!/blocked by Playwright/.test(message.text())) heard.push(message.text());
  });
  page.on('popup', (other) => heard.push(`another window: ${other.url()}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (hostname !== '127.0.0.1' && !/^(?:data|blob|about):/.test(protocol))
      heard.push(request.url());
  });
  return heard;
}

/** What a value has left in the page: elements that are not ours, code, a page wider than the phone. */
export const harm = (page: Page): Promise<string[]> =>
  page.evaluate((early) => {
    const found: string[] = [];
    for (const one of document.querySelectorAll('*'))
      for (const { name, value } of one.attributes)
        if (
          /^on/i.test(name) ||
          (/^(?:href|src|action)$/i.test(name) && /^\s*javascript:/i.test(value))
        )
          found.push(`<${one.localName} ${name}="${value}">`);
    // Ours are modules and data, and the one in the page that the policy knows.
    for (const one of document.querySelectorAll('script:not([type]), iframe, img[src="x"]'))
      if (one.textContent !== early) found.push(one.outerHTML.slice(0, 80));
    if (!document.title || !document.querySelector('h1')?.textContent) found.push('no title');
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over > 0) found.push(`${over} px too wide`);
    if (Object.keys(Object.prototype).length) found.push('a changed ancestor');
    return found;
  }, early);
