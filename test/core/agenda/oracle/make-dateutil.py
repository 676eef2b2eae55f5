"""Writes what python-dateutil makes of some thousand rules, for the tests to compare with: python3 make-dateutil.py > dateutil.txt

The rules come from a seed: the same program writes the same file. One line for each: the first moment, the rule, and the minutes from
each occurrence to the next (from the first moment to the first of them), in base 36; a dot at the end where there are no others.
Left out, since RFC 5545 and dateutil differ there or RFC 5545 does not allow them:
- BYWEEKNO without a day, for which dateutil takes every day of the week and RFC 5545 the weekday of DTSTART;
- BYWEEKNO below -1 and above 51, which dateutil miscounts in the days between two years;
- BYSETPOS in weeks that have begun before the first moment, whose days before it dateutil leaves out of the set, where RFC 5545 has it
  start "at the beginning of the interval"; within hours and minutes, where dateutil looks for impossible positions for ever;
- BYMONTHDAY in weeks, BYYEARDAY in days, weeks and months, ordinals outside of months and years or beside BYWEEKNO.
"""
import itertools
import random
from datetime import datetime, timedelta
from dateutil import rrule

RULES = 2200
MOST = 8
DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
FREQUENCIES = ['YEARLY'] * 4 + ['MONTHLY'] * 4 + ['WEEKLY'] * 3 + ['DAILY'] * 2 + ['HOURLY', 'MINUTELY']
# How many periods, days for what repeats within a day, dateutil may look at for a rule: by itself it goes on to the year 9999.
PERIODS = {'YEARLY': 24, 'MONTHLY': 120, 'WEEKLY': 500, 'DAILY': 800, 'HOURLY': 60, 'MINUTELY': 3}


class TooLong(Exception):
    pass


class Counting(rrule._iterinfo):
    left = 0

    def rebuild(self, year, month):
        Counting.left -= 1
        if Counting.left < 0:
            raise TooLong
        super().rebuild(year, month)


rrule._iterinfo = Counting


def some(values, most):
    return ','.join(map(str, random.sample(list(values), random.randint(1, min(most, len(values))))))


def either_end(highest):
    return [n for n in range(-highest, highest + 1) if n != 0]


def days(ordinals):
    return ','.join(
        (str(random.choice(ordinals)) if ordinals and random.random() < 0.6 else '') + day
        for day in random.sample(DAYS, random.randint(1, 4))
    )


def chance(share):
    return random.random() < share


def rule_from(start):
    freq = random.choice(FREQUENCIES)
    parts = ['FREQ=' + freq]
    by = []
    week_start = random.choice(DAYS) if chance(0.5) else 'MO'
    if chance(0.4):
        parts.append('INTERVAL=%d' % random.choice([2, 2, 3, 4, 5, 7, 13, 20, 45]))
    if chance(0.35):
        by.append('BYMONTH=' + some(range(1, 13), 4))
    weeks = freq == 'YEARLY' and chance(0.2)
    if weeks:
        by.append('BYWEEKNO=' + some([-1, *range(1, 52)], 3))
    if freq in ('YEARLY', 'HOURLY', 'MINUTELY') and chance(0.25):
        by.append('BYYEARDAY=' + some(either_end(366), 8))
    if freq != 'WEEKLY' and chance(0.3):
        by.append('BYMONTHDAY=' + some(either_end(31), 5))
    if weeks or chance(0.5):
        ordinals = {'MONTHLY': either_end(5), 'YEARLY': either_end(53 if chance(0.3) else 5)}.get(freq)
        by.append('BYDAY=' + days(None if weeks else ordinals))
    if chance(0.15):
        by.append('BYHOUR=' + some(range(24), 3))
    if chance(0.1):
        by.append('BYMINUTE=' + some(range(0, 60, 5), 3))
    in_sets = freq in ('DAILY', 'MONTHLY', 'YEARLY') or (freq == 'WEEKLY' and DAYS[start.weekday()] == week_start)
    if by and in_sets and chance(0.4):
        by.append('BYSETPOS=' + some(either_end(5), 2))
    if week_start != 'MO' or chance(0.2):
        by.append('WKST=' + week_start)
    end = random.random()
    if end < 0.4:
        by.append('COUNT=%d' % random.randint(1, 12))
    elif end < 0.7:
        until = start + timedelta(days=random.choice([20, 100, 400, 2000]), minutes=random.randint(0, 1439))
        by.append('UNTIL=' + until.strftime('%Y%m%dT%H%M00'))
    random.shuffle(by)
    return ';'.join(parts + by)


def base36(number):
    digits = ''
    while number or not digits:
        number, rest = divmod(number, 36)
        digits = '0123456789abcdefghijklmnopqrstuvwxyz'[rest] + digits
    return digits


def line_of(start, text):
    """None where nothing is found for long, which the tests of bounds look at, and where dateutil fails."""
    Counting.left = PERIODS[text.split(';')[0][5:]]
    try:
        found = list(itertools.islice(rrule.rrulestr(text, dtstart=start), MOST + 1))
    except (TooLong, IndexError, ValueError):
        return None
    steps = [
        base36(round((moment - before).total_seconds() / 60))
        for before, moment in zip([start] + found, found[:MOST])
    ]
    return '%s %s %s%s' % (start.strftime('%Y%m%dT%H%M'), text, ','.join(steps), '' if len(found) > MOST else '.')


random.seed(5545)
written = 0
while written < RULES:
    start = datetime(2000, 1, 1) + timedelta(days=random.randint(0, 12000), minutes=random.randint(0, 287) * 5)
    line = line_of(start, rule_from(start))
    if line is not None:
        print(line)
        written += 1
