import { version } from '../../package.json';

/** The program's version, "0.1.0", as its package states it. */
export const VERSION: string = version;
