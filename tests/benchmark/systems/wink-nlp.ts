import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { System } from './system.ts';

/** Its parse alone, with all stages of its model. */
const system: System = {
  open() {
    const nlp = winkNLP(model);
    return (text) => nlp.readDoc(text).tokens().length();
  },
};
export default system;
