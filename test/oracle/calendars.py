#!/usr/bin/env python3
"""Makes calendars.json: what the events of calendar files are within a year, by software that shares nothing with ours.

    apt-get install python3 python3-icalendar python3-recurring-ical-events
    /usr/bin/python3 test/oracle/calendars.py test/core/formats/icalendar/*.ics > test/oracle/calendars.json

For each file the year that begins with its first event, and each date that starts in it: start and end (instants in UTC; a wall clock where
no zone is known; days as such, the end exclusive as in the file), status and title. A file that icalendar cannot read has `null`.
"""
import json
import sys
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import icalendar
import recurring_ical_events

UTC = timezone.utc


def text(value):
    if value is None:
        return None
    if not isinstance(value, datetime):
        return value.isoformat()
    if value.tzinfo is None:
        return value.strftime('%Y-%m-%dT%H:%M:%S')
    return value.astimezone(UTC).strftime('%Y-%m-%dT%H:%M:%SZ')


def dates_of(path):
    content = path.read_bytes()
    calendars = icalendar.Calendar.from_ical(content, multiple=True)
    starts = []
    for calendar in calendars:
        for event in calendar.walk('VEVENT'):
            start = event.get('DTSTART')
            if start is not None and hasattr(start, 'dt') and 1971 <= start.dt.year < 2100:
                starts.append(text(start.dt)[:10])
    if not starts:
        return {'from': None, 'dates': []}
    first = date.fromisoformat(min(starts))
    last = first + timedelta(days=366)
    dates = []
    for calendar in calendars:
        for event in recurring_ical_events.of(calendar).between(first - timedelta(days=2), last + timedelta(days=2)):
            start = event['DTSTART'].dt
            end = event.get('DTEND')
            begins = text(start)
            if not first.isoformat() <= begins[:10] < last.isoformat():
                continue
            summary = event.get('SUMMARY')
            dates.append([
                begins,
                text(end.dt) if end is not None else begins,
                str(event.get('STATUS', '')).upper(),
                ' '.join(str(summary).split()) if summary is not None else '',
            ])
    return {'from': first.isoformat(), 'dates': sorted(dates)}


result = {}
for name in sys.argv[1:]:
    path = Path(name)
    try:
        result[path.name] = dates_of(path)
    except Exception as error:
        print(f'{path.name}: {type(error).__name__}: {error}', file=sys.stderr)
        result[path.name] = None
json.dump({'made': f'icalendar {icalendar.__version__}, recurring-ical-events 2.0.1', 'files': result}, sys.stdout, indent=1, ensure_ascii=False)
print()
