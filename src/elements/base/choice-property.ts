import type { PropertyDeclaration } from 'lit';
import { choiceOf, choiceText, sameChoice, type Choice } from '../../core/listing/choice.js';
import type { Coerce } from './setting.js';

/** A choice is an object as a property, and its text as an attribute. */
export const choiceProperty: PropertyDeclaration<Choice> = {
  reflect: true,
  useDefault: true,
  converter: {
    toAttribute: (choice: Choice) => choiceText(choice) || null,
    fromAttribute: (text) => choiceOf(text ?? ''),
  },
  hasChanged: (choice, before) => !before || !sameChoice(choice, before),
};

/** Anything as a choice. */
export const anyChoice: Coerce<Choice> = (value) => choiceOf(value);
