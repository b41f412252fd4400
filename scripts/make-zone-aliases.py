#!/usr/bin/env python3
"""Writes src/core/zones/zone-aliases.ts from the tz database's links.

    python3 scripts/make-zone-aliases.py [tzdata.zi] > src/core/zones/zone-aliases.ts

tzdata.zi is in the public domain; Debian's tzdata has it at /usr/share/zoneinfo/tzdata.zi, beside zone.tab. A link whose name zone.tab
has is a place of its own (Bratislava, though its clock is Prague's) and no alias.
"""
import pathlib
import sys

# Where the link's target shares only the clock: the place itself, as the comments of the database's file `backward` name it.
SAME_PLACE = {
    'Africa/Asmera': 'Africa/Asmara',
    'Africa/Timbuktu': 'Africa/Bamako',
    'America/Coral_Harbour': 'America/Atikokan',
    'America/Virgin': 'America/St_Thomas',
    'Antarctica/South_Pole': 'Antarctica/McMurdo',
    'Asia/Choibalsan': 'Asia/Ulaanbaatar',
    'Atlantic/Jan_Mayen': 'Arctic/Longyearbyen',
    'Iceland': 'Atlantic/Reykjavik',
    'Pacific/Ponape': 'Pacific/Pohnpei',
    'Pacific/Truk': 'Pacific/Chuuk',
    'Pacific/Yap': 'Pacific/Chuuk',
}

source = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else '/usr/share/zoneinfo/tzdata.zi')
rows = source.read_text().splitlines()
version = rows[0].removeprefix('# version ')
places = {
    row.split('\t')[2] for row in source.with_name('zone.tab').read_text().splitlines() if row and not row.startswith('#')
}
links = {}
for row in rows:
    if row.startswith('L '):
        _, target, name = row.split()
        links[name] = target

aliases = {}
for name in sorted(links):
    if name in places:
        continue
    target = SAME_PLACE.get(name, name)
    while target not in places and target in links:
        target = links[target]
    if target in places:
        aliases.setdefault(target, []).append(name)
    elif target in ('Etc/UTC', 'Etc/GMT'):
        aliases.setdefault('UTC', []).append(name)
aliases['UTC'] = sorted({*aliases['UTC'], 'Etc/UTC', 'Etc/GMT'} - {'UTC'})

lines, line = [], ''
for entry in (f"{target}={','.join(names)}" for target, names in sorted(aliases.items())):
    if len(line) + len(entry) > 110:
        lines.append(line)
        line = ''
    line += entry + ' '
lines.append(line.rstrip())
packed = ' +\n'.join(f"  '{text}'" for text in lines)

print(f"""/**
 * Old and other names of time zones: the links of the tz database, release {version}, which is in the public domain. Links to places that
 * have a row of their own in zone.tab are not aliases. Written by scripts/make-zone-aliases.py: do not edit.
 */
const TABLE =
{packed};

/** A zone's name today → its other names. */
export const zoneAliases: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.split(' ').map((entry) => {{
    const [zone = '', names = ''] = entry.split('=');
    return [zone, names.split(',')];
  }}),
);""")
