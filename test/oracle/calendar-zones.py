#!/usr/bin/env python3
"""Makes calendar-zones.json: whether other programs find our dates in our calendar files, with the rules of zones in the files alone.

    /usr/bin/python3 test/oracle/calendar-zones.py > test/oracle/calendar-zones.json
    /usr/bin/python3 test/oracle/calendar-zones.py --node       # with the rules of Node instead of the system's

500 events in 40 zones, 7,013 dates. What is right comes from the system's tz database through Python's zoneinfo, which is no part of the files:
the zones have names there that no program can look up. The programs are those of calendar_readers.py.
"""
import json
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from calendar_readers import READERS, read, text, versions

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def main():
    with tempfile.TemporaryDirectory() as folder:
        script = ['node', '--import=tsx', str(HERE / 'write-calendar-zones.ts'), folder, *sys.argv[1:]]
        subprocess.run(script, cwd=ROOT, check=True)
        planned = json.loads((Path(folder) / 'planned.json').read_text())
        wrong = {'ical.js': {}, **{reader: {} for reader in READERS}}
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
                answers[reader] = [start for _, start, *_ in read(reader, Path(folder) / file['name'])]
            for reader, answer in answers.items():
                left = list(expected)
                for instant in answer:
                    if instant in left:
                        left.remove(instant)
                count = len(left) + max(0, len(answer) - len(expected))
                if count:
                    wrong[reader][file['zone']] = count
    json.dump(
        {'made': versions(), 'dates': dates, 'zones': len(planned['files']), 'wrong': wrong, 'sample': sample},
        sys.stdout,
        indent=None,
    )
    print()


main()
