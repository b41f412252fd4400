#!/usr/bin/env python3
"""Makes calendar-zones.json: whether other programs find our dates in our calendar files, with the rules of zones in the files alone.

    apt-get install python3-icalendar python3-recurring-ical-events python3-gi gir1.2-ical-3.0
    /usr/bin/python3 test/oracle/calendar-zones.py > test/oracle/calendar-zones.json
    /usr/bin/python3 test/oracle/calendar-zones.py --node       # with the rules of Node instead of the system's

500 events in 40 zones, 7,013 dates. What is right comes from the system's tz database through Python's zoneinfo, which is no part of the files:
the zones have names there that no program can look up. Each file is read in a process of its own, because icalendar keeps zones by name.
"""
import json
import subprocess
import sys
import tempfile
from datetime import datetime, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def text(instant):
    return instant.astimezone(timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ')


def by_icalendar(content):
    import icalendar
    import recurring_ical_events

    calendar = icalendar.Calendar.from_ical(content)
    events = recurring_ical_events.of(calendar).between((2020, 1, 1), (2035, 1, 1))
    return [text(event['DTSTART'].dt) for event in events]


def by_libical(content):
    import gi

    gi.require_version('ICalGLib', '3.0')
    from gi.repository import ICalGLib as ical

    calendar = ical.Component.new_from_string(content.decode())
    found = []
    event = calendar.get_first_component(ical.ComponentKind.VEVENT_COMPONENT)
    while event:
        start = event.get_first_property(ical.PropertyKind.DTSTART_PROPERTY)
        tzid = start.get_first_parameter(ical.ParameterKind.TZID_PARAMETER)
        zone = calendar.get_timezone(tzid.get_tzid()) if tzid else ical.Timezone.get_utc_timezone()
        first = start.get_dtstart()
        times = [first]
        rule = event.get_first_property(ical.PropertyKind.RRULE_PROPERTY)
        if rule:
            iterator = ical.RecurIterator.new(rule.get_rrule(), first)
            times = []
            while True:
                time = iterator.next()
                if time is None or time.is_null_time():
                    break
                times.append(time)
        for time in times:
            found.append(text(datetime.fromtimestamp(time.as_timet_with_zone(zone), timezone.utc)))
        event = calendar.get_next_component(ical.ComponentKind.VEVENT_COMPONENT)
    return found


READERS = {'icalendar': by_icalendar, 'libical': by_libical}


def main():
    if sys.argv[1:2] == ['--read']:
        print(json.dumps(READERS[sys.argv[2]](Path(sys.argv[3]).read_bytes())))
        return
    with tempfile.TemporaryDirectory() as folder:
        script = ['node', '--import=tsx', str(HERE / 'write-calendar-zones.ts'), folder, *sys.argv[1:]]
        subprocess.run(script, cwd=ROOT, check=True)
        planned = json.loads((Path(folder) / 'planned.json').read_text())
        wrong = {'ical.js': {}, 'icalendar': {}, 'libical': {}}
        dates = 0
        sample = []
        for file in planned['files']:
            zone = ZoneInfo(file['zone'])
            right = [
                [text(datetime.fromisoformat(wall).replace(tzinfo=zone)) for wall in walls] for walls in file['walls']
            ]
            sample += [[file['zone'], walls[0], rights[0]] for walls, rights in zip(file['walls'], right)]
            expected = sorted(instant for instants in right for instant in instants)
            dates += len(expected)
            answers = {'ical.js': file['icalJs']}
            for reader in READERS:
                command = [sys.executable, __file__, '--read', reader, str(Path(folder) / file['name'])]
                answers[reader] = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
            for reader, answer in answers.items():
                left = list(expected)
                for instant in answer:
                    if instant in left:
                        left.remove(instant)
                count = len(left) + max(0, len(answer) - len(expected))
                if count:
                    wrong[reader][file['zone']] = count
    import gi
    import icalendar

    with open('/usr/share/zoneinfo/tzdata.zi') as lines:
        tzdata = lines.readline().split()[-1]
    json.dump(
        {
            'made': f'tzdata {tzdata}; icalendar {icalendar.__version__} with recurring-ical-events; libical 3 by PyGObject {gi.__version__}; ical.js',
            'dates': dates,
            'zones': len(planned['files']),
            'wrong': wrong,
            'sample': sample,
        },
        sys.stdout,
        indent=None,
    )
    print()


main()
