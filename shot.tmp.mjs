import { chromium } from '@playwright/test';
const [,, out, url, w='360', h='740', ...steps] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const p = await b.newPage({ viewport: { width: +w, height: +h } });
p.on('console', m => m.type()==='error' && console.log('console:', m.text()));
p.on('pageerror', e => console.log('pageerror', e.message));
await p.goto(url); await p.waitForTimeout(1200);
let i = 0;
await p.screenshot({ path: `${out}-${i++}.png` });
for (const s of steps) {
  if (s.startsWith('wait:')) await p.waitForTimeout(+s.slice(5));
  else if (s.startsWith('text:')) await p.getByText(s.slice(5), { exact: false }).first().click();
  else if (s.startsWith('btn:')) await p.getByRole('button', { name: s.slice(4) }).first().click();
  else if (s.startsWith('link:')) await p.getByRole('link', { name: s.slice(5) }).first().click();
  else if (s.startsWith('fill:')) { const [l, v] = s.slice(5).split('='); await p.getByLabel(l).fill(v); }
  await p.waitForTimeout(500);
  await p.screenshot({ path: `${out}-${i++}.png` });
}
console.log((await p.locator('body').innerText()).slice(0, 1500));
await b.close();
