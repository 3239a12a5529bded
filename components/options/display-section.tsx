import { RELATIONS } from '../../engine/types.ts';
import { RELATION_WORDS } from '../card/relation-chip.tsx';
import { Switch } from '../controls/switch.tsx';
import { Glyph } from '../icons/icon.tsx';
import { say, useMessages } from '../messages/messages.ts';
import type { Settings } from '../settings/settings.ts';
import { Section } from './section.tsx';
import { Segments } from './segments.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
}

/** How figures are shown, and which are marked on the page. */
export function DisplaySection({ settings, onChange }: Props) {
  const messages = useMessages();
  const { units, theme, marks, markedRelations } = settings;
  return (
    <Section id="display" title={say(messages, 'display_title')} lede={say(messages, 'display_lede')}>
      <div class="sheet">
        <Segments
          label={say(messages, 'units_label')}
          note={say(messages, 'units_note')}
          value={units}
          choices={[
            ['as-written', say(messages, 'units_as_written')],
            ['metric', say(messages, 'units_metric')],
            ['imperial', say(messages, 'units_imperial')],
          ]}
          onChange={(choice) => onChange({ units: choice })}
        />
        <Segments
          label={say(messages, 'theme_label')}
          value={theme}
          choices={[
            ['system', say(messages, 'theme_system')],
            ['light', say(messages, 'theme_light')],
            ['dark', say(messages, 'theme_dark')],
          ]}
          onChange={(choice) => onChange({ theme: choice })}
        />
        <div class="row whole">
          <Switch on={marks} onChange={(on) => onChange({ marks: on })}>
            <span>
              <b>{say(messages, 'marks_label')}</b>
              <span class="sub">{say(messages, 'marks_note')}</span>
            </span>
          </Switch>
        </div>
        <fieldset class="row whole" disabled={!marks}>
          <legend class="sr">{say(messages, 'marked_label')}</legend>
          <div class="head" aria-hidden="true">
            {say(messages, 'marked_label')}
          </div>
          <div class="picks">
            {RELATIONS.map((relation) => (
              <label key={relation} class="pick" data-relation={relation}>
                <input
                  type="checkbox"
                  checked={markedRelations.includes(relation)}
                  onChange={({ currentTarget }) =>
                    onChange({
                      markedRelations: RELATIONS.filter((each) =>
                        each === relation ? currentTarget.checked : markedRelations.includes(each),
                      ),
                    })
                  }
                />
                <span class="body">
                  <Glyph of={relation} />
                  <span class="look">{say(messages, RELATION_WORDS[relation])}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      </div>
    </Section>
  );
}
