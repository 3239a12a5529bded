import nlp from 'compromise';
import type { System } from './system.ts';

/** Its parse alone, which is what any use of it begins with. */
const system: System = { open: () => (text) => nlp(text).wordCount() };
export default system;
