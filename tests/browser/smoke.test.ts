import { headers, metaPolicy } from '../../vite.config.ts';
import { checkAxe, expect, test } from './test.ts';

test('the first page loads and keeps the policy', async ({ page }) => {
  const answer = await page.goto('./');
  expect(answer?.status()).toBe(200);
  await expect(page).toHaveTitle(/Encounters/);
  await expect(page.getByRole('heading').first()).toBeVisible();
});

test('the policy is sent as a header and written first in the page, and both say the same', async ({
  page,
}) => {
  const answer = await page.goto('./');
  const sent = answer?.headers() ?? {};
  for (const [name, value] of Object.entries(headers)) expect(sent[name.toLowerCase()], name).toBe(value);
  expect(sent['cache-control']).toBe('no-cache');

  const first = page.locator('head > :first-child');
  await expect(first).toHaveAttribute('http-equiv', 'Content-Security-Policy');
  await expect(first).toHaveAttribute('content', metaPolicy);
  expect(headers['Content-Security-Policy']?.replace("; frame-ancestors 'none'", '')).toBe(metaPolicy);
});

test('hashed files may be kept for ever, a missing file is a 404', async ({ page, request }) => {
  await page.goto('./');
  const script = await page.locator('script[src]').first().getAttribute('src');
  const answer = await request.get(script ?? '');
  expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await request.get('./datasets/no-such-file.json')).status()).toBe(404);
});

test('the guard sees violations, errors and foreign requests', async ({ page, guard }) => {
  await page.goto('./');
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
    setTimeout(() => {
      throw new Error('thrown on purpose');
    });
    return fetch('https://example.org/').catch(() => undefined);
  });
  await page.goto('http://127.0.0.1:9/').catch(() => undefined);
  guard.allow(/^policy style-src-elem blocked inline/);
  guard.allow(/^policy connect-src blocked https:\/\/example\.org/);
  guard.allow(/^console error: .*Content Security Policy/);
  guard.allow(/^foreign request: http:\/\/127\.0\.0\.1:9\//);
  guard.allow(/^uncaught error: thrown on purpose/);
});

test('axe runs under the policy and can find something', async ({ page }) => {
  await page.goto('./');
  expect(await checkAxe(page)).toEqual([]);
  await page.evaluate(() => document.body.append(document.createElement('img')));
  await page.evaluate(() => document.querySelector('body > img')?.setAttribute('src', 'data:,'));
  expect((await checkAxe(page)).map((violation) => violation.id)).toContain('image-alt');
});
