#!/usr/bin/env python3
"""Makes recurrence.json: what recurring events must give, by software that shares nothing with ours.

    apt-get install python3 python3-dateutil tzdata
    /usr/bin/python3 test/oracle/recurrence.py > test/oracle/recurrence.json

Dates come from python-dateutil, expanded as naive wall clocks; instants from zoneinfo and the system's tz database, with fold=0: a wall
time in a gap takes the offset before it and so moves forward, of a repeated one the earlier is taken (RFC 5545, 3.3.5). Then sorted by
instant, equal ones dropped. The same seed gives the same cases.

What dateutil (2.8.2) does otherwise than RFC 5545, and what is done about it here:

- BYDAY that mixes plain and numbered days (3MO,WE) is read as both at once: here it is the union of two rules, and COUNT is applied after.
- WEEKLY with BYSETPOS takes the first week from DTSTART on, not whole: here it is started at the week's first day, and what is before
  DTSTART is dropped, then COUNT is applied.
- Parts that a rule lacks and RFC 5545 takes from DTSTART (RFC 8984, 4.3.3 says which): YEARLY with BYMONTHDAY alone goes through all
  months in dateutil, BYWEEKNO alone through all seven days: here the missing BYMONTH and BYDAY are written out for dateutil.
- BYWEEKNO=52 and 53 take the length of the wrong year for the days after New Year (2 January 2022 is said to be in week 53), -52 and -53
  overlook those before it: rules with these come from `date.isocalendar` of Python itself, weeks from Monday, without dateutil.
- BYWEEKNO is looked up in calendar years, so that INTERVAL and BYSETPOS split a week at New Year: with these, only weeks 2 to 51 are drawn.
- An nth weekday that a month cannot have (30MO with BYMONTH) ends in an IndexError at the end of the year: none is drawn.
- Parts that RFC 5545 forbids for a frequency (BYMONTHDAY in WEEKLY …) have no right answer: none is drawn.
- A start that the rule does not give is no date in dateutil: here it is put first, and counts (RFC 8984, 4.3.3).
- COUNT and UNTIL are never together (RFC 5545 forbids it), and UNTIL in the form of an instant is applied to instants, not walls.
"""
import json
import random
import sys
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import dateutil
from dateutil.rrule import rrule, rrulestr

SEED = 5545
CASES = 720
FAR = datetime(2036, 1, 1)
EPOCH = datetime(1970, 1, 1)
NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

# Zones and the last year that the tz database has not revised of late; gaps of 30 minutes, 1, 2 and 24 hours, midnight gaps, both hemispheres,
# half and quarter hours, zones that stopped switching.
ZONES = {
    'UTC': 2030, 'Europe/London': 2030, 'Europe/Berlin': 2030, 'Europe/Madrid': 2030, 'Europe/Dublin': 2030, 'Europe/Athens': 2030,
    'Europe/Kyiv': 2030, 'Europe/Istanbul': 2030, 'Europe/Moscow': 2030, 'Europe/Tallinn': 2030, 'Europe/Lisbon': 2030,
    'Atlantic/Azores': 2030, 'Africa/Casablanca': 2017, 'Africa/Cairo': 2014, 'Africa/Johannesburg': 2030, 'Africa/Lagos': 2030,
    'Africa/Nairobi': 2030, 'Africa/Windhoek': 2020, 'Asia/Amman': 2021, 'Asia/Beirut': 2022, 'Asia/Jerusalem': 2030,
    'Asia/Damascus': 2021, 'Asia/Tehran': 2022, 'Asia/Dhaka': 2030, 'Asia/Kathmandu': 2030, 'Asia/Kolkata': 2030, 'Asia/Colombo': 2030,
    'Asia/Tokyo': 2030, 'Asia/Seoul': 2030, 'Asia/Pyongyang': 2030, 'Asia/Ulaanbaatar': 2022, 'Asia/Tbilisi': 2030, 'Asia/Baku': 2030,
    'America/New_York': 2030, 'America/Chicago': 2030, 'America/Los_Angeles': 2030, 'America/St_Johns': 2030, 'America/Halifax': 2030,
    'America/Havana': 2030, 'America/Mexico_City': 2021, 'America/Bogota': 2030, 'America/Lima': 2030, 'America/Santiago': 2021,
    'America/Asuncion': 2023, 'America/Sao_Paulo': 2030, 'America/Montevideo': 2030, 'America/Argentina/Buenos_Aires': 2030,
    'America/Caracas': 2030, 'Australia/Sydney': 2030, 'Australia/Lord_Howe': 2030, 'Australia/Adelaide': 2030,
    'Pacific/Auckland': 2030, 'Pacific/Chatham': 2030, 'Pacific/Apia': 2020, 'Pacific/Kiritimati': 2030, 'Pacific/Pago_Pago': 2030,
    'Pacific/Fiji': 2020, 'Antarctica/Troll': 2030,
}

rng = random.Random(SEED)


def some(values, least, most):
    return sorted(rng.sample(list(values), rng.randint(least, most)))


def chance(p):
    return rng.random() < p


def instant(wall, zone):
    """Epoch seconds."""
    if zone is None:
        return int((wall - EPOCH).total_seconds())
    return int(wall.replace(tzinfo=ZoneInfo(zone), fold=0).timestamp())


def transitions(zone, last_year):
    """(last wall second before, shift in seconds) of every change of offset from 1996 on."""
    zi = ZoneInfo(zone)
    offset = lambda at: at.astimezone(zi).utcoffset()
    found, at = [], datetime(1996, 1, 1, tzinfo=timezone.utc)
    while at.year <= last_year:
        after = at + timedelta(days=3)
        if offset(at) != offset(after):
            lo, hi = at, after
            while hi - lo > timedelta(seconds=1):
                mid = lo + (hi - lo) // 2
                lo, hi = (mid, hi) if offset(mid) == offset(lo) else (lo, mid)
            wall = hi.astimezone(timezone.utc).replace(tzinfo=None) + offset(lo)
            found.append((wall.replace(microsecond=0), (offset(hi) - offset(lo)).total_seconds()))
        at = after
    return found


TRANSITIONS = {zone: transitions(zone, year) for zone, year in ZONES.items()}


def stamp(wall):
    return wall.strftime('%Y-%m-%dT%H:%M')


class Draft:
    """A rule as published, with what dateutil is to be told so that it means the same."""

    def __init__(self, frequency, start, dated):
        self.frequency, self.start, self.dated = frequency, start, dated
        self.parts, self.interval, self.until_of_walls = {}, 1, None
        self.count = None

    def text(self, extra=None):
        parts = {'FREQ': self.frequency, **self.parts}
        if self.count:
            parts['COUNT'] = self.count
        if extra:
            parts['UNTIL'] = extra
        items = list(parts.items())
        rng.shuffle(items)
        return ';'.join(f'{k}={",".join(map(str, v)) if isinstance(v, list) else v}' for k, v in items)

    def complete(self):
        parts = dict(self.parts)
        has = lambda *names: any(n in parts for n in names)
        if self.frequency == 'YEARLY' and not has('BYYEARDAY'):
            if not has('BYMONTH', 'BYWEEKNO') and has('BYMONTHDAY'):
                parts['BYMONTH'] = [self.start.month]
            if has('BYWEEKNO') and not has('BYDAY', 'BYMONTHDAY'):
                parts['BYDAY'] = [NAMES[self.start.weekday()]]
        return parts

    def one(self, parts, start, until):
        items = {'FREQ': self.frequency, **parts}
        text = ';'.join(f'{k}={",".join(map(str, v)) if isinstance(v, list) else v}' for k, v in items.items())
        for wall in rrulestr(text, dtstart=start):
            if wall > until:
                return
            yield wall

    def iso_weeks(self, parts, until):
        """YEARLY with week numbers, day by day."""
        days = [NAMES.index(name) for name in parts['BYDAY']]
        at = self.start
        while at <= until:
            year, week, weekday = at.isocalendar()
            last = date(year, 12, 28).isocalendar()[1]
            if weekday - 1 in days and (week in parts['BYWEEKNO'] or week - last - 1 in parts['BYWEEKNO']):
                yield at
            at += timedelta(days=1)

    def walls(self, until=FAR, most=20000):
        parts = self.complete()
        if {52, 53, -52, -53} & set(parts.get('BYWEEKNO', [])):
            return self.from_start(list(self.iso_weeks(parts, until)), most)
        days = parts.get('BYDAY', [])
        plain, numbered = [d for d in days if len(d) == 2], [d for d in days if len(d) > 2]
        if plain and numbered:
            result = sorted({w for group in (plain, numbered) for w in self.one({**parts, 'BYDAY': group}, self.start, until)})
        elif self.frequency == 'WEEKLY' and 'BYSETPOS' in parts:
            first = (self.start.weekday() - NAMES.index(parts.get('WKST', 'MO'))) % 7
            week = self.start - timedelta(days=first)
            # A time of day that BYHOUR names comes from the rule, and one it does not from the start.
            result = [w for w in self.one(parts, week.replace(hour=0) if 'BYHOUR' in parts else week, until) if w >= self.start]
        else:
            result = list(self.one(parts, self.start, until))
        return self.from_start(result, most)

    def from_start(self, result, most):
        if result[:1] != [self.start]:
            result = [self.start] + result
        return result[: self.count] if self.count else result[:most]


def add_times(draft, p):
    if draft.dated or not chance(p):
        return
    draft.parts['BYHOUR'] = some([0, 1, 2, 3, 4, 8, 9, 12, 17, 22, 23], 1, 3)
    if chance(0.5):
        draft.parts['BYMINUTE'] = some([0, 10, 15, 30, 45, 59], 1, 3)
    if chance(0.1):
        draft.parts['BYSECOND'] = some([0, 15, 30, 59], 1, 2)


def add_positions(draft, p):
    if chance(p) and any(k.startswith('BY') for k in draft.parts):
        draft.parts['BYSETPOS'] = some([1, 2, 3, 5, -1, -2, -4], 1, 3)


def add_week_start(draft, p):
    if chance(p):
        draft.parts['WKST'] = rng.choice(NAMES)


def numbered(numbers, least, most):
    return [f'{rng.choice(numbers)}{day}' for day in rng.sample(NAMES, rng.randint(least, most))]


def draw(start, dated):
    frequency = rng.choice(['DAILY', 'WEEKLY', 'WEEKLY', 'MONTHLY', 'MONTHLY', 'MONTHLY', 'YEARLY', 'YEARLY', 'YEARLY'])
    draft = Draft(frequency, start, dated)
    parts = draft.parts
    if chance(0.45):
        parts['INTERVAL'] = rng.choice([1, 2, 2, 3, 4, 5, 7, 13, 18])
    if frequency == 'DAILY':
        if chance(0.35):
            parts['BYDAY'] = rng.sample(NAMES, rng.randint(1, 5))
        if chance(0.2):
            parts['BYMONTH'] = some(range(1, 13), 1, 5)
        if chance(0.2):
            parts['BYMONTHDAY'] = some(list(range(1, 32)) + list(range(-31, 0)), 2, 9)
        add_times(draft, 0.4)
        if 'BYHOUR' in parts:
            add_positions(draft, 0.4)
    elif frequency == 'WEEKLY':
        if chance(0.8):
            parts['BYDAY'] = rng.sample(NAMES, rng.randint(1, 6))
        if chance(0.2):
            parts['BYMONTH'] = some(range(1, 13), 1, 6)
        add_times(draft, 0.2)
        add_week_start(draft, 0.5)
        if 'BYDAY' in parts:
            add_positions(draft, 0.35)
    elif frequency == 'MONTHLY':
        kind = rng.randrange(6)
        if kind == 0:
            parts['BYDAY'] = rng.sample(NAMES, rng.randint(1, 5))
        elif kind == 1:
            parts['BYDAY'] = numbered([1, 2, 3, 4, 5, -1, -2, -5, '+1'], 1, 3)
        elif kind == 2:
            parts['BYDAY'] = numbered([1, 2, 3, -1], 1, 2) + rng.sample(NAMES, rng.randint(1, 2))
        elif kind == 3:
            parts['BYMONTHDAY'] = some(list(range(1, 32)) + list(range(-31, 0)), 1, 5)
        elif kind == 4:
            parts['BYMONTHDAY'] = some(range(1, 32), 4, 12)
            parts['BYDAY'] = rng.sample(NAMES, rng.randint(1, 3))
        if chance(0.2):
            parts['BYMONTH'] = some(range(1, 13), 1, 6)
        add_times(draft, 0.15)
        if kind not in (2, 5):
            add_positions(draft, 0.35)
    else:
        kind = rng.randrange(9)
        if kind == 0:
            parts['BYMONTH'] = some(range(1, 13), 1, 4)
        elif kind == 1:
            parts['BYMONTH'] = some(range(1, 13), 1, 4)
            parts['BYDAY'] = rng.choice([numbered([1, 2, 3, 4, 5, -1, -3], 1, 3), rng.sample(NAMES, rng.randint(1, 3))])
        elif kind == 2:
            parts['BYDAY'] = numbered([1, 7, 20, 53, -1, -10, -53], 1, 3)
        elif kind == 3:
            parts['BYYEARDAY'] = some([1, 59, 60, 61, 100, 200, 365, 366, -1, -2, -60, -306, -307, -366], 1, 4)
        elif kind in (4, 5):
            if chance(0.5):
                parts['BYDAY'] = rng.sample(NAMES, rng.randint(1, 3))
            if chance(0.3):
                parts['BYWEEKNO'] = some([1, 52, 53, -1, -2, -52, -53], 1, 3)
                parts.pop('INTERVAL', None)
                return draft
            parts['BYWEEKNO'] = some([1, 2, 20, 51, -1, -2, -20], 1, 3)
            add_week_start(draft, 0.6)
            if 1 in parts['BYWEEKNO'] or -1 in parts['BYWEEKNO']:
                parts.pop('INTERVAL', None)
                kind = -1
        elif kind == 6:
            parts['BYMONTHDAY'] = some(list(range(1, 32)) + list(range(-31, 0)), 1, 3)
            if chance(0.5):
                parts['BYMONTH'] = some(range(1, 13), 1, 5)
        elif kind == 7:
            parts['BYDAY'] = numbered([1, 2, -1], 1, 2) + rng.sample(NAMES, 1)
            if chance(0.5):
                parts['BYMONTH'] = some(range(1, 13), 1, 3)
        add_times(draft, 0.15)
        if kind not in (-1, 7, 8):
            add_positions(draft, 0.3)
    if 'BYDAY' in parts:
        rng.shuffle(parts['BYDAY'])
    return draft


def draw_towards(zone):
    """A start and a rule that meet a change of the clocks: in the skipped or repeated time, after some days, weeks, months or years."""
    wall, shift = rng.choice(TRANSITIONS[zone])
    part = rng.choice([0, 0.25, 0.5, 0.75, 1]) * abs(shift)
    target = (wall + timedelta(seconds=part if shift > 0 else -part)).replace(second=0, microsecond=0)
    kind = rng.randrange(5)
    if kind == 4:
        month = target - timedelta(days=28 * rng.randint(0, 5))
        start = target.replace(year=month.year, month=month.month, day=1)
        nth = (target.day - 1) // 7 + 1
        draft = Draft('MONTHLY', start, False)
        draft.parts['BYDAY'] = [f'{nth if nth < 5 else -1}{NAMES[target.weekday()]}']
    elif kind == 3:
        start = target.replace(year=target.year - rng.randint(0, 3), day=1)
        draft = Draft('YEARLY', start, False)
        draft.parts['BYMONTH'] = [target.month]
        draft.parts['BYMONTHDAY'] = list(range(max(1, target.day - 7), target.day + 1))
    else:
        start = target - timedelta(days=7 * rng.randint(0, 8))
        draft = Draft('WEEKLY' if kind == 2 else 'DAILY', start, False)
        if kind == 1:
            # Times on both sides of the change, which fall together or change places.
            hours = {(target.hour + step) % 24 for step in (-1, 0, 1)}
            draft.parts['BYHOUR'] = sorted(hours)
            draft.parts['BYMINUTE'] = sorted({target.minute, 0, 30})
    return start, draft, target


def start_for(zone):
    """Half of the starts are at a time of day that a transition skips or repeats, some weeks before one."""
    last = ZONES.get(zone, 2030)
    if zone and TRANSITIONS[zone] and chance(0.6):
        wall, shift = rng.choice(TRANSITIONS[zone])
        into = timedelta(seconds=rng.choice([-60, 0, 0.25, 0.5, 0.75, 1]) * abs(shift)) if shift > 0 else -timedelta(seconds=rng.choice([0.25, 0.5, 1]) * abs(shift))
        start = wall + into - timedelta(days=rng.choice([0, 1, 7, 14, 28, 30, 31, 61, 364, 365]))
        return start.replace(second=0, microsecond=0)
    return datetime(rng.randint(1996, last - 2), rng.randint(1, 12), rng.randint(1, 28), rng.randint(0, 23), rng.choice([0, 15, 30, 59]))


def encode(seconds):
    """Differences in base 36, equal ones in a row as `difference*times`."""
    digits = '0123456789abcdefghijklmnopqrstuvwxyz'

    def base36(n):
        text = ''
        while True:
            n, r = divmod(n, 36)
            text = digits[r] + text
            if not n:
                return text

    out, last = [], 0
    for value in seconds:
        step = base36(value - last)
        last = value
        if out and out[-1][0] == step:
            out[-1][1] += 1
        else:
            out.append([step, 1])
    return ' '.join(step if times == 1 else f'{step}*{times}' for step, times in out)


def until_text(wall, zone, dated):
    """UNTIL in one of its three forms, and the test of (wall, instant) that it is."""
    wall += rng.choice([timedelta(0), timedelta(0), timedelta(seconds=-1), timedelta(hours=7), timedelta(days=1)])
    form = 'date' if dated else rng.choice(['date', 'local', 'utc', 'utc'])
    if form == 'date':
        return wall.strftime('%Y%m%d'), lambda w, i: w.date() <= wall.date()
    if form == 'local':
        return wall.strftime('%Y%m%dT%H%M%S'), lambda w, i: w <= wall
    last = instant(wall, zone)
    return (EPOCH + timedelta(seconds=last)).strftime('%Y%m%dT%H%M%SZ'), lambda w, i: i <= last


def make():
    zone = None if chance(0.06) else rng.choice(list(ZONES))
    dated = chance(0.08)
    if dated:
        zone = None
    start = start_for(zone)
    if dated:
        start = start.replace(hour=0, minute=0)
    last_year = ZONES.get(zone, 2030)
    horizon = datetime(last_year, 12, 1)
    stats = set()
    rules, pairs = [], []
    bounded = True
    towards = None
    if zone and TRANSITIONS[zone] and chance(0.35):
        start, towards, target = draw_towards(zone)
    for _ in range(2 if chance(0.08) else 1):
        draft = towards or draw(start, dated)
        end = 'open' if towards else rng.choice(['count', 'count', 'until', 'open'])
        until, extra = (lambda w, i: True), None
        if end == 'count':
            draft.count = rng.choice([1, 2, 3, 5, 10, 20, 40])
        walls = draft.walls(until=FAR)
        if not walls:
            return None
        if draft.count and len(walls) < draft.count:
            bounded = False
        if end == 'until':
            extra, until = until_text(walls[min(len(walls) - 1, rng.randint(0, 30))], zone, dated)
        elif end == 'open':
            bounded = False
        mine = [(w, instant(w, zone)) for w in walls]
        mine = [(w, i) for w, i in mine if until(w, i)]
        if not mine:
            return None
        rules.append(draft.text(extra))
        pairs += mine
        stats |= set(draft.parts) | {end}

    time_of = (lambda w: w.strftime('%Y-%m-%d')) if dated else stamp
    include, exclude = [], []
    if chance(0.2):
        for _ in range(rng.randint(1, 3)):
            # A date of its own, or one that a rule gives anyway.
            wall = rng.choice(pairs)[0] if chance(0.3) else start + timedelta(days=rng.randint(1, 300), minutes=0 if dated else rng.choice([0, 30]))
            if wall.second == 0:
                include.append(time_of(wall))
                pairs.append((wall, instant(wall, zone)))
        stats.add('include')
    if chance(0.35):
        for wall, at in [pairs[0]] * chance(0.4) + rng.sample(pairs[:40], min(len(pairs[:40]), rng.randint(1, 4))):
            if wall.second:
                continue
            form = 'local' if dated else rng.choice(['local', 'local', 'instant', 'day'])
            if form == 'local':
                exclude.append(time_of(wall))
                pairs = [(w, i) for w, i in pairs if w != wall and i != at]
            elif form == 'instant':
                exclude.append(stamp(EPOCH + timedelta(seconds=at)) + 'Z')
                pairs = [(w, i) for w, i in pairs if i != at]
            else:
                exclude.append(wall.strftime('%Y-%m-%d'))
                pairs = [(w, i) for w, i in pairs if w.date() != wall.date()]
        stats.add('exclude')

    instants = sorted({i for _, i in pairs})
    limit = instant(horizon, None)
    window = [None, None]
    if not bounded or len(instants) > 60 or (instants and instants[-1] > limit) or chance(0.3):
        inside = [i for i in instants if i < limit]
        if not inside:
            return None
        first = rng.choice(inside) if chance(0.7) else inside[0]
        if towards:
            # A window around the change, as near as an hour.
            around = instant(target, zone) - rng.choice([1800, 86400, 9 * 86400])
            first = next((i for i in inside if i >= around), first)
        length = rng.choice([7200, 86400, 31 * 86400, 370 * 86400])
        at = inside.index(first)
        begin = first - rng.choice([0, 0, 1, 3600, 86400]) + rng.choice([0, 0, 1])
        to = min(begin + length, inside[min(at + 50, len(inside) - 1)] + rng.choice([0, 1]), limit)
        if to <= begin:
            to = begin + 1
        window = [begin, to]
        instants = [i for i in instants if begin <= i < to]
        stats.add('window')
    elif instants and instants[-1] > limit:
        return None
    walls = {i: w for w, i in reversed(pairs)}
    if zone:
        zi = ZoneInfo(zone)
        for i in instants:
            back = datetime.fromtimestamp(i, zi).replace(tzinfo=None, fold=0)
            if back != walls[i]:
                stats.add('gap')
            elif instant(walls[i] - timedelta(days=1), zone) != i and walls[i].replace(tzinfo=zi, fold=1).timestamp() != i:
                stats.add('overlap')
    return [zone, time_of(start), rules, include, exclude, window, encode(instants)], stats


def main():
    cases, seen, tally, dates = [], set(), {}, 0
    while len(cases) < CASES:
        made = make()
        if not made:
            continue
        case, stats = made
        # Empty windows prove little, and a few are enough.
        if not case[6] and not chance(0.1):
            continue
        cases.append(case)
        seen.add(case[0])
        for name in stats:
            tally[name] = tally.get(name, 0) + 1
    with open('/usr/share/zoneinfo/tzdata.zi', encoding='utf-8') as file:
        tzdata = file.readline().split()[-1]
    about = {
        'made': f'python-dateutil {dateutil.__version__}, zoneinfo of Python {sys.version.split()[0]}, tz database {tzdata}, seed {SEED}',
        'case': 'zone, start, rules, include, exclude, window in epoch seconds [from, to), dates in epoch seconds as differences in base 36',
        'zones': len(seen - {None}),
        'tally': dict(sorted(tally.items())),
    }
    print('{"about":' + json.dumps(about) + ',\n"cases":[')
    print(',\n'.join(json.dumps(case, separators=(',', ':')) for case in cases))
    print(']}')


if __name__ == '__main__':
    main()
