import type { Probe } from '../format.js';

/** Characters at the beginning in which the calendar must begin: some servers print a warning of their own before it. */
const HEAD = 5000;
const BEGIN = /(?:^|[\r\n])[ \t]*BEGIN:V(?:CALENDAR|EVENT|TODO)[ \t]*(?:[\r\n]|$)/i;

/** Whether a document is iCalendar (RFC 5545): no other format has such a line. Some files have lost their calendar. */
export const matches = ({ json, text }: Probe): boolean => json === undefined && BEGIN.test(text.slice(0, HEAD));
