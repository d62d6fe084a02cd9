import { chromiumReader } from './chromium.ts';
import { scenarios } from './scenarios.ts';

scenarios('chromium', chromiumReader);
