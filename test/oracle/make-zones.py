#!/usr/bin/env python3
"""Writes the zone oracle, test/oracle/zones.json, and its sample for browsers, test/oracle/zones-sample.json.

    python3 test/oracle/make-zones.py            # the zones below
    python3 test/oracle/make-zones.py --all DIR  # every zone of zone.tab, to DIR/zones.json, not for committing

Transitions come from zdump (tz database, C), local times from Python's zoneinfo: two programs that share no code with ours,
over the system's tzdata (the release is recorded). What a local time around a transition means, PEP 495 says: with fold=0 and
fold=1 one offset, it is unique; the first greater, it occurs twice; the first smaller, it never occurs, and fold=0 moves forward.

Of each zone: its offset at the beginning of 1970, the offsets it has had, and its transitions to the end of 2037, each one word:
seconds since the one before (since 1970 for the first) in base 36, one digit for the new offset in the list, one for the
pattern of the five local times around it (see `probes`).
"""
import json
import pathlib
import re
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import TZPATH, ZoneInfo

FROM, UNTIL = 1970, 2038
ZONES = '''
Africa/Accra Africa/Algiers Africa/Cairo Africa/Casablanca Africa/El_Aaiun Africa/Johannesburg Africa/Juba Africa/Khartoum
Africa/Kinshasa Africa/Lagos Africa/Monrovia Africa/Nairobi Africa/Tripoli Africa/Tunis Africa/Windhoek
America/Adak America/Anchorage America/Argentina/Buenos_Aires America/Argentina/San_Luis America/Asuncion America/Bogota
America/Caracas America/Chicago America/Ciudad_Juarez America/Danmarkshavn America/Denver America/Halifax America/Havana
America/La_Paz America/Lima America/Los_Angeles America/Metlakatla America/Mexico_City America/Montevideo America/New_York
America/Noronha America/Nuuk America/Phoenix America/Port-au-Prince America/Recife America/Santiago America/Sao_Paulo
America/Scoresbysund America/St_Johns America/Tijuana America/Toronto America/Vancouver America/Whitehorse
Antarctica/Casey Antarctica/Macquarie Antarctica/Troll Asia/Almaty Asia/Amman Asia/Baku Asia/Beirut Asia/Colombo Asia/Damascus
Asia/Gaza Asia/Hebron Asia/Hong_Kong Asia/Jakarta Asia/Jerusalem Asia/Kabul Asia/Kathmandu Asia/Kolkata Asia/Manila Asia/Pyongyang
Asia/Seoul Asia/Shanghai Asia/Tashkent Asia/Tbilisi Asia/Tehran Asia/Tokyo Asia/Ulaanbaatar Asia/Yangon Asia/Yerevan
Atlantic/Azores Atlantic/Reykjavik Atlantic/Stanley Australia/Adelaide Australia/Brisbane Australia/Darwin Australia/Eucla
Australia/Hobart Australia/Lord_Howe Australia/Perth Australia/Sydney Etc/GMT+5 Etc/GMT-14 Europe/Athens Europe/Berlin
Europe/Bucharest Europe/Chisinau Europe/Dublin Europe/Helsinki Europe/Istanbul Europe/Kyiv Europe/Lisbon Europe/London
Europe/Madrid Europe/Moscow Europe/Paris Europe/Samara Europe/Simferopol Europe/Volgograd Europe/Warsaw Indian/Mauritius
Pacific/Apia Pacific/Auckland Pacific/Bougainville Pacific/Chatham Pacific/Easter Pacific/Fiji Pacific/Honolulu
Pacific/Kiritimati Pacific/Kwajalein Pacific/Marquesas Pacific/Norfolk Pacific/Pago_Pago Pacific/Tongatapu UTC
'''.split()
# For browsers: gaps and overlaps of every size in both hemispheres, midnight gaps, odd offsets, the date line, seconds.
SAMPLE = '''
Africa/Casablanca Africa/Monrovia America/Havana America/Mexico_City America/New_York America/Recife America/Santiago
America/Sao_Paulo America/St_Johns Antarctica/Troll Asia/Beirut Asia/Kathmandu Asia/Kolkata Asia/Pyongyang Asia/Tehran
Australia/Eucla Australia/Lord_Howe Europe/Dublin Europe/Istanbul Europe/Kyiv Europe/London Europe/Moscow Pacific/Apia
Pacific/Auckland Pacific/Chatham Pacific/Kiritimati Pacific/Pago_Pago UTC
'''.split()
# Here the sample ends: rules for later dates are forecasts, and browsers carry different releases of the tz database.
SAMPLE_UNTIL = 2022

MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
LINE = re.compile(r'\S+ +\w+ (\w+) +(\d+) (\d+):(\d+):(\d+) (\d+) UTC? = .* gmtoff=(-?\d+)$')
DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'


def base36(number):
    text = ''
    while number or not text:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
    return text


def offset_at(zone, instant):
    return int(datetime.fromtimestamp(instant, ZoneInfo(zone)).utcoffset().total_seconds())


def transitions(zone):
    """(first second with the new offset, old offset, new offset), from zdump's pairs of seconds."""
    found, previous = [], None
    dump = subprocess.run(['zdump', '-v', '-c', f'{FROM},{UNTIL}', zone], capture_output=True, text=True, check=True)
    for line in dump.stdout.splitlines():
        match = LINE.match(line)
        if not match:
            continue
        month, day, hour, minute, second, year, offset = match.groups()
        utc = datetime(int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second), tzinfo=timezone.utc)
        offset = int(offset)
        if previous is not None and offset != previous:
            found.append((int(utc.timestamp()), previous, offset))
        previous = offset
    return found


def probes(instant, before, after):
    """Local times: the second before the gap or overlap, its first, middle and last second, and the one after."""
    low, high = instant + min(before, after), instant + max(before, after)
    return low - 1, low, (low + high) // 2, high - 1, high


def meaning(zone, wall, before, after):
    """b, a: unique, with the offset before or after; g: gap, read with the offset before; o: overlap, read with it too."""
    local = datetime(1970, 1, 1) + timedelta(seconds=wall)
    first, second = (
        int(local.replace(tzinfo=ZoneInfo(zone), fold=fold).utcoffset().total_seconds()) for fold in (0, 1)
    )
    assert first in (before, after), (zone, local, first)
    if first == second:
        return 'b' if first == before else 'a'
    assert first == before and second == after, (zone, local)
    return 'g' if first < second else 'o'


def oracle(zones, until):
    patterns, result, count = [], {}, 0
    end = int(datetime(until, 1, 1, tzinfo=timezone.utc).timestamp())
    for zone in zones:
        last, offsets, words = 0, [offset_at(zone, 0)], []
        for instant, before, after in transitions(zone):
            if not 0 < instant < end:
                continue
            pattern = ''.join(meaning(zone, wall, before, after) for wall in probes(instant, before, after))
            for item, known in ((pattern, patterns), (after, offsets)):
                if item not in known:
                    known.append(item)
            words.append(base36(instant - last) + DIGITS[offsets.index(after)] + DIGITS[patterns.index(pattern)])
            last = instant
        result[zone] = {'offsets': offsets, 'transitions': ' '.join(words)}
        count += len(words)
    release = pathlib.Path(TZPATH[0] if TZPATH else '/usr/share/zoneinfo', 'tzdata.zi')
    if not release.exists():
        release = pathlib.Path('/usr/share/zoneinfo/tzdata.zi')
    print(f'{len(zones)} zones, {count} transitions until {until}', file=sys.stderr)
    return {
        'madeBy': 'test/oracle/make-zones.py',
        'tz': release.read_text().splitlines()[0].removeprefix('# version '),
        'until': until,
        'patterns': patterns,
        'zones': result,
    }


def write(path, data):
    head = json.dumps({key: value for key, value in data.items() if key != 'zones'})
    rows = ',\n'.join(f'{json.dumps(zone)}:{json.dumps(facts)}' for zone, facts in data['zones'].items())
    path.write_text(f'{head[:-1]}, "zones": {{\n{rows}\n}}}}\n')


here = pathlib.Path(__file__).parent
if len(sys.argv) == 3 and sys.argv[1] == '--all':
    rows = pathlib.Path('/usr/share/zoneinfo/zone.tab').read_text().splitlines()
    everywhere = sorted(row.split('\t')[2] for row in rows if not row.startswith('#'))
    write(pathlib.Path(sys.argv[2], 'zones.json'), oracle(everywhere, UNTIL))
else:
    write(here / 'zones.json', oracle(ZONES, UNTIL))
    write(here / 'zones-sample.json', oracle(SAMPLE, SAMPLE_UNTIL))
