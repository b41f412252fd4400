import type { Setting } from './element-contract.js';

// Settings that mean the same in every element that has them.

export const TIME_ZONE: Setting = {
  attribute: 'time-zone',
  property: 'timeZone',
  initial: 'auto',
  values: [
    ['event', 'event'],
    ['Viewer', 'viewer'],
    ['Asia/Tokyo', 'Asia/Tokyo'],
  ],
  nonsense: ['Mars/Olympus', 'local'],
};

export const TOPICS: Setting = {
  attribute: 'topics',
  property: 'topics',
  initial: '',
  values: [['justice civic-space', 'justice civic-space']],
  nonsense: ['[object Object]'],
};

export const COUNTRIES: Setting = {
  attribute: 'countries',
  property: 'countries',
  initial: '',
  values: [['ES PT', 'ES PT']],
  nonsense: ['[object Object]'],
};

export const KINDS: Setting = {
  attribute: 'kinds',
  property: 'kinds',
  initial: '',
  values: [
    ['deadline event', 'deadline event'],
    ['Series', 'series'],
  ],
  nonsense: ['party', '[object Object]'],
};

export const CHOICE: Setting = {
  attribute: 'choice',
  property: 'choice',
  initial: {},
  values: [
    ['topics=justice&countries=ke', { topics: ['justice'], countries: ['KE'] }],
    ['topics=justice,civic-space', { topics: ['justice', 'civic-space'] }],
  ],
  nonsense: ['justice', '[object Object]'],
};
