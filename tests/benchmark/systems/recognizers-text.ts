import {
  Culture,
  recognizeAge,
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizeTemperature,
} from '@microsoft/recognizers-text-suite';
import type { System } from './system.ts';

const RECOGNIZERS = [recognizeNumber, recognizeCurrency, recognizeDimension, recognizeTemperature, recognizeAge, recognizeDateTime];

/** Recognition alone: numbers, numbers with units, dates and times. By paragraph, which is the faster way for it. */
const system: System = {
  open: () => (text) => {
    let found = 0;
    for (const paragraph of text.split('\n\n')) for (const recognize of RECOGNIZERS) found += recognize(paragraph, Culture.English).length;
    return found;
  },
};
export default system;
