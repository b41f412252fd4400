#!/usr/bin/env python3
"""Makes saved-plan.json: whether other programs find a reader's plan in the calendar file that the list makes of it.

    /usr/bin/python3 test/oracle/saved-plan.py > test/oracle/saved-plan.json

500 saved dates, as many as a plan holds: 40 zones, dates of series, every certainty and status, odd titles. What is right comes from saved-plan.ts, and for
clocks of a zone from the system's tz database through Python's zoneinfo. The programs are those of calendar_readers.py.
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


def placed(wall, zone):
    if wall is None or zone is None:
        return wall
    return text(datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone)))


def right(saved):
    zone = saved['zone']
    return [saved['uid'], placed(saved['start'], zone), placed(saved['end'], zone), saved['title'], saved['status']]


def main():
    with tempfile.TemporaryDirectory() as folder:
        script = ['node', '--import=tsx', str(HERE / 'write-saved-plan.ts'), folder]
        subprocess.run(script, cwd=ROOT, check=True)
        plan = json.loads((Path(folder) / 'plan.json').read_text())
        answers = {'ical.js': plan['icalJs']}
        for reader in READERS:
            answers[reader] = read(reader, Path(folder) / 'plan.ics')
    saved = plan['saved']
    expected = sorted((right(one) for one in saved), key=json.dumps)
    wrong = {}
    for reader, answer in answers.items():
        missing = [one for one in expected if one not in answer]
        surplus = [one for one in answer if one not in expected]
        wrong[reader] = [['-', *one] for one in missing] + [['+', *one] for one in surplus]
        if len(answer) != len(expected):
            wrong[reader].append([f'{len(answer)} entries'])
    seen = set()
    sample = []
    for one in saved:
        # Of times in a zone the first of each zone.
        if one['zone'] is None or one['zone'] not in seen:
            seen.add(one['zone'])
            sample.append([one['zone'], right(one)])
    zones = {one['zone'] for one in saved if one['zone']}
    json.dump(
        {'made': versions(), 'dates': len(saved), 'zones': len(zones), 'wrong': wrong, 'sample': sample},
        sys.stdout,
        ensure_ascii=False,
    )
    print()


main()
