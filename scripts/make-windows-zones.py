#!/usr/bin/env python3
"""Writes src/core/zones/windows-zones.ts from CLDR's windowsZones.json.

    npm pack cldr-core && tar xzf cldr-core-*.tgz
    python3 scripts/make-windows-zones.py package/supplemental/windowsZones.json > src/core/zones/windows-zones.ts

Of each name the zone for the territory 001 ("World") is taken, under the name that the tz database has for it today.
"""
import json
import pathlib
import re
import sys

source = json.loads(pathlib.Path(sys.argv[1]).read_text())['supplemental']
version = source['version']['_cldrVersion']
here = pathlib.Path(__file__).parent.parent
aliases = {}
for zone, names in re.findall(r"([\w/+-]+)=([\w/,+-]+)", (here / 'src/core/zones/zone-aliases.ts').read_text()):
    aliases.update({name: zone for name in names.split(',') if zone != 'UTC'})

zones = {}
for row in source['windowsZones']['mapTimezones']:
    name, territory, zone = (row['mapZone'][key] for key in ('_other', '_territory', '_type'))
    # "UTC+12" and the like say their offset themselves.
    if territory != '001' or re.match(r'UTC', name):
        continue
    zone = aliases.get(zone, zone)
    zones.setdefault(zone, []).append(name.replace(' Standard Time', ''))

entries = [f'{zone}={",".join(names)}' for zone, names in sorted(zones.items())]
lines, line = [], ''
for entry in entries:
    if len(line) + len(entry) > 105:
        lines.append(line)
        line = ''
    line += entry + ';'
lines.append(line.rstrip(';'))
body = ' +\n'.join("  '" + text.replace("'", "\\'") + "'" for text in lines)
print(f"""/**
 * Names of time zones in Windows, without "Standard Time": CLDR {version}, windowsZones (Unicode License v3).
 * Written by scripts/make-windows-zones.py: do not edit.
 */
const TABLE =
{body};

/** A name in small letters → the IANA zone. */
export const windowsZones: ReadonlyMap<string, string> = new Map(
  TABLE.split(';').flatMap((entry) => {{
    const [zone = '', names = ''] = entry.split('=');
    return names.split(',').map((name): [string, string] => [name.toLowerCase(), zone]);
  }}),
);""")
