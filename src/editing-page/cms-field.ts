import type { Field, SelectField } from '@sveltia/cms';
import { editingPage } from '../words/editing-page.ts';
import { type Box, type Choice, nameOf } from './box.ts';

/** A box as a field of Sveltia CMS. Groups below the top are closed until they are wanted: the form of four years is long. */
export function cmsFieldOf(box: Box, depth = 0): Field {
  const head = { name: nameOf(box), label: box.label, required: box.required ?? false, ...hintOf(box, depth) };
  const below = depth + 1;
  switch (box.kind) {
    case 'line':
    case 'figure':
      return { ...head, widget: 'string', use_emoji_autocomplete: false };
    case 'text':
    case 'lines':
      return { ...head, widget: 'text', use_emoji_autocomplete: false };
    case 'number':
      return { ...head, widget: 'number', value_type: 'float' };
    case 'flag':
      return { ...head, widget: 'boolean' };
    case 'date':
      return { ...head, widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false };
    case 'choice':
      return { ...head, ...selectOf(box) };
    case 'group':
      return {
        ...head,
        widget: 'object',
        collapsed: 'auto',
        ...summaryOf(box),
        fields: box.boxes.map((one) => cmsFieldOf(one, below)),
      };
    case 'list':
      return {
        ...head,
        widget: 'list',
        label_singular: box.label,
        collapsed: true,
        ...summaryOf(box),
        fields: box.boxes.map((one) => cmsFieldOf(one, below)),
      };
    case 'pairs':
      return {
        ...head,
        widget: 'list',
        label_singular: box.label,
        collapsed: true,
        summary: '{{fields.name}}',
        fields: [
          { name: 'name', label: editingPage.key, widget: 'string' },
          cmsFieldOf({ ...box.value, label: box.label, required: true }, below),
        ],
      };
  }
}

function selectOf({ choices, many }: Choice): Pick<SelectField, 'widget' | 'options' | 'multiple'> {
  return { widget: 'select', options: choices, ...(many ? { multiple: true } : {}) };
}

/** A closed box says what is in it: its name, or the value that may stand alone. */
function summaryOf({ boxes, brief }: { boxes: Box[]; brief?: string }): { summary?: string } {
  const telling =
    boxes.find(({ key }) => key === brief) ??
    boxes.find(({ key }) => ['name', 'title', 'grade', 'date', 'by', 'kind'].includes(key));
  return telling ? { summary: `{{fields.${nameOf(telling)}}}` } : {};
}

function hintOf({ key, kind }: Box, depth: number): { hint?: string } {
  const hint = (depth === 0 ? editingPage.hints[key] : undefined) ?? editingPage.hints[kind];
  return hint === undefined ? {} : { hint };
}
