#!/usr/bin/env python3
"""Prints each date of a calendar file as another program reads it, with the rules of zones in the file alone.

    apt-get install python3-icalendar python3-recurring-ical-events python3-gi gir1.2-ical-3.0
    /usr/bin/python3 test/oracle/calendar_readers.py libical FILE

A list of [uid, start, end, title, status]: instants in UTC; days as such, the end exclusive as in the file; null for what is not there. Each file
is read in a process of its own, because icalendar keeps zones by name.
"""
import json
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path


def text(value):
    if isinstance(value, datetime):
        return value.astimezone(timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ')
    return None if value is None else value.isoformat()


def by_icalendar(content):
    import icalendar
    import recurring_ical_events

    calendar = icalendar.Calendar.from_ical(content)
    events = calendar.walk('VEVENT')
    # An event that recurs is given an end, whether or not it has one.
    if any('RRULE' in event for event in events):
        events = recurring_ical_events.of(calendar).between((2020, 1, 1), (2035, 1, 1))

    def word(event, name):
        value = event.get(name)
        return None if value is None else str(value)

    return [
        [
            word(event, 'UID'),
            text(event['DTSTART'].dt),
            text(event['DTEND'].dt) if 'DTEND' in event else None,
            word(event, 'SUMMARY'),
            word(event, 'STATUS'),
        ]
        for event in events
    ]


def by_libical(content):
    import gi

    gi.require_version('ICalGLib', '3.0')
    from gi.repository import ICalGLib as ical

    calendar = ical.Component.new_from_string(content.decode())
    found = []
    event = calendar.get_first_component(ical.ComponentKind.VEVENT_COMPONENT)
    while event:
        get = event.get_first_property

        def moment(kind, read):
            """Its value and its zone; of what is not there, nothing."""
            one = get(kind)
            if one is None:
                return None, None
            tzid = one.get_first_parameter(ical.ParameterKind.TZID_PARAMETER)
            zone = calendar.get_timezone(tzid.get_tzid()) if tzid else ical.Timezone.get_utc_timezone()
            return read(one), zone

        def word(kind, read):
            one = get(kind)
            return read(one) if one else None

        kinds = ical.PropertyKind
        start, zone = moment(kinds.DTSTART_PROPERTY, lambda one: one.get_dtstart())
        end, end_zone = moment(kinds.DTEND_PROPERTY, lambda one: one.get_dtend())

        def shown(time, zone):
            if time is None:
                return None
            if time.is_date():
                return f'{time.get_year():04}-{time.get_month():02}-{time.get_day():02}'
            return text(datetime.fromtimestamp(time.as_timet_with_zone(zone), timezone.utc))

        times = [(start, end)]
        rule = get(kinds.RRULE_PROPERTY)
        if rule:
            iterator = ical.RecurIterator.new(rule.get_rrule(), start)
            times = []
            while True:
                time = iterator.next()
                if time is None or time.is_null_time():
                    break
                # Ends of dates that recur are nobody's question yet.
                times.append((time, None))
        for first, last in times:
            found.append([
                word(kinds.UID_PROPERTY, lambda one: one.get_uid()),
                shown(first, zone),
                shown(last, end_zone),
                word(kinds.SUMMARY_PROPERTY, lambda one: one.get_summary()),
                word(kinds.STATUS_PROPERTY, lambda one: one.get_value_as_string()),
            ])
        event = calendar.get_next_component(ical.ComponentKind.VEVENT_COMPONENT)
    return found


READERS = {'icalendar': by_icalendar, 'libical': by_libical}


def read(reader, path):
    """Reads a file in a process of its own."""
    command = [sys.executable, __file__, reader, str(path)]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def versions():
    """The programs, and the tz database of the system."""
    import gi
    import icalendar

    with open('/usr/share/zoneinfo/tzdata.zi') as lines:
        tzdata = lines.readline().split()[-1]
    return f'tzdata {tzdata}; icalendar {icalendar.__version__} with recurring-ical-events; libical 3 by PyGObject {gi.__version__}; ical.js'


if __name__ == '__main__':
    print(json.dumps(READERS[sys.argv[1]](Path(sys.argv[2]).read_bytes())))
