import { sayer, type PageLanguage, type SayOf } from '../../page-words.js';
import { words as ar } from './ar.js';
import { words as en, type BuilderWordKey } from './en.js';
import { words as es } from './es.js';

export type Say = SayOf<BuilderWordKey>;

export const sayIn: (language: PageLanguage) => Say = sayer<BuilderWordKey>({ en, es, ar });
