import { firefoxReader } from './firefox.ts';
import { scenarios } from './scenarios.ts';

scenarios('firefox', firefoxReader);
