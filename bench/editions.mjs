import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Put into a popup: the time at which its verdict was drawn, on the clock that the bench asks too. */
const CLOCK = `
const seen = new MutationObserver(() => {
  const phase = document.getElementById('report')?.dataset.phase;
  if (phase === undefined || phase === 'reading') return;
  seen.disconnect();
  requestAnimationFrame(() => setTimeout(() => { globalThis.drawnAt = performance.timeOrigin + performance.now(); }));
});
seen.observe(document, { subtree: true, childList: true, attributes: true });
`;

/** The extension as it is built, with the clock in its popup; where `sites` is true it may read every site. */
export function ourEdition(folder, { sites = false } = {}) {
  cpSync('dist/chrome', folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  if (sites) write(folder, 'manifest.json', JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }));
  write(folder, 'clock.js', CLOCK);
  const popup = readFileSync(join(folder, 'popup.html'), 'utf8');
  write(
    folder,
    'popup.html',
    popup.replace('<script src="popup.js">', '<script src="clock.js"></script><script src="popup.js">'),
  );
  return folder;
}

/** An extension that does next to nothing at a click: asks the page for its title and shows it. What a click costs any extension. */
export function trivialEdition(folder) {
  mkdirSync(folder);
  write(
    folder,
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'Title',
      version: '1',
      action: { default_popup: 'popup.html' },
      background: { service_worker: 'background.js' },
      permissions: ['activeTab', 'scripting'],
    }),
  );
  write(
    folder,
    'background.js',
    "chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));",
  );
  write(folder, 'welcome.html', '<!doctype html><title>Welcome</title>');
  write(folder, 'clock.js', CLOCK);
  write(
    folder,
    'popup.html',
    '<!doctype html><main id="report"></main><script src="clock.js"></script><script src="popup.js"></script>',
  );
  write(
    folder,
    'popup.js',
    `(async () => {
      const [{ id: tabId }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const [{ result }] = await chrome.scripting.executeScript({ target: { tabId }, func: () => document.title });
      const report = document.getElementById('report');
      report.textContent = result;
      report.dataset.phase = 'read';
    })();`,
  );
  return folder;
}

const write = (folder, name, text) => writeFileSync(join(folder, name), text);
