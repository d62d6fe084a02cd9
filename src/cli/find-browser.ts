import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser that the extension can be shown in. */
export interface FoundBrowser {
  readonly kind: 'chromium' | 'firefox';
  readonly path: string;
}

interface Place {
  readonly kind: FoundBrowser['kind'];
  /** Names of programs on the path. */
  readonly names: readonly string[];
  /** Where macOS and Windows keep what is not on the path. */
  readonly paths: readonly string[];
}

/** Firefox first: it puts the button on the toolbar, where Chromium hides it in a menu. */
const PLACES: readonly Place[] = [
  {
    kind: 'firefox',
    names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
  },
  {
    kind: 'chromium',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
];

/** The names that were looked for, to be told to whoever has none of them. */
export const BROWSER_NAMES: readonly string[] = PLACES.flatMap(({ names }) => names);

/** The browsers of this machine, the one to try first first; `runs` says whether a path is a program. */
export function findBrowsers(path: string, runs: (path: string) => boolean = isProgram): readonly FoundBrowser[] {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return PLACES.flatMap(({ kind, names, paths }) => {
    const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
    const found = [...onPath, ...paths].find(runs);
    return found === undefined ? [] : [{ kind, path: found }];
  });
}

/** A window needs somewhere to be drawn: on Linux an X or Wayland display; elsewhere there always is one. */
export function hasDisplay(platform: string, environment: Readonly<Record<string, string | undefined>>): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  const { DISPLAY, WAYLAND_DISPLAY } = environment;
  return Boolean(DISPLAY || WAYLAND_DISPLAY);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    // Not there, or not ours to run: both mean "look further".
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
