"""English words for times."""

from __future__ import annotations

from typing import Final

from draft_editor.schedule.lexicon import Lexicon, Part

ENGLISH: Final = Lexicon(
    days={
        "today": 0, "tomorrow": 1, "tmrw": 1, "tmr": 1,
        "day after tomorrow": 2, "the day after tomorrow": 2,
    },
    weekdays={
        "monday": 0, "mon": 0, "tuesday": 1, "tues": 1, "tue": 1, "wednesday": 2, "weds": 2,
        "wed": 2, "thursday": 3, "thurs": 3, "thur": 3, "thu": 3, "friday": 4, "fri": 4,
        "saturday": 5, "sat": 5, "sunday": 6, "sun": 6,
    },
    months={
        "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "april": 4, "apr": 4,
        "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8,
        "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11,
        "december": 12, "dec": 12,
    },
    parts={
        "in the morning": Part.MORNING, "morning": Part.MORNING,
        "in the afternoon": Part.AFTERNOON, "afternoon": Part.AFTERNOON,
        "in the evening": Part.EVENING, "evening": Part.EVENING, "at night": Part.EVENING,
    },
    today_parts={
        "this morning": Part.MORNING, "this afternoon": Part.AFTERNOON,
        "this evening": Part.EVENING, "tonight": Part.EVENING,
    },
    middays={"noon": 12, "12 noon": 12, "midday": 12, "midnight": 0, "12 midnight": 0},
    after_hours={},
    this_before=dict.fromkeys(("this", "this coming", "coming")),
    next_before={"next": None},
    next_after={},
    next_week={"next week": None},
    ahead_before={"in": None},
    ahead_after={"from now": None},
    numbers={
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
        "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15,
        "twenty": 20, "thirty": 30, "forty": 40, "forty five": 45, "fifty": 50, "sixty": 60,
        "ninety": 90,
    },
    hours=dict.fromkeys(("h", "hr", "hrs", "hour", "hours")),
    minutes=dict.fromkeys(("m", "min", "mins", "minute", "minutes")),
    long_units={"day": 1, "days": 1, "week": 7, "weeks": 7},
    halves={"and a half": None},
    spans={
        "half an hour": 30, "a half hour": 30, "half hour": 30, "an hour and a half": 90,
        "a quarter of an hour": 15, "a quarter hour": 15, "three quarters of an hour": 45,
    },
    ordinals=dict.fromkeys(("st", "nd", "rd", "th")),
    fillers=dict.fromkeys(("at", "on", "the", "of")),
    zones={
        "eastern": "America/New_York", "et": "America/New_York",
        "central": "America/Chicago", "ct": "America/Chicago",
        "mountain": "America/Denver", "mt": "America/Denver",
        "pacific": "America/Los_Angeles", "pt": "America/Los_Angeles",
        "atlantic": "America/Halifax",
        "newfoundland": "America/St_Johns", "nt": "America/St_Johns",
        "alaska": "America/Anchorage", "hawaii": "Pacific/Honolulu",
        "arizona": "America/Phoenix", "saskatchewan": "America/Regina",
        "new york": "America/New_York", "chicago": "America/Chicago", "denver": "America/Denver",
        "phoenix": "America/Phoenix", "los angeles": "America/Los_Angeles",
        "toronto": "America/Toronto", "montreal": "America/Toronto", "ottawa": "America/Toronto",
        "halifax": "America/Halifax", "winnipeg": "America/Winnipeg", "regina": "America/Regina",
        "edmonton": "America/Edmonton", "calgary": "America/Edmonton",
        "vancouver": "America/Vancouver",
        "utc": "UTC", "gmt": "UTC", "z": "UTC", "zulu": "UTC",
    },
    shown_zones={
        "est": ("America/New_York", "EST"), "edt": ("America/New_York", "EDT"),
        "cst": ("America/Chicago", "CST"), "cdt": ("America/Chicago", "CDT"),
        "mst": ("America/Denver", "MST"), "mdt": ("America/Denver", "MDT"),
        "pst": ("America/Los_Angeles", "PST"), "pdt": ("America/Los_Angeles", "PDT"),
        "ast": ("America/Halifax", "AST"), "adt": ("America/Halifax", "ADT"),
        "nst": ("America/St_Johns", "NST"), "ndt": ("America/St_Johns", "NDT"),
        "akst": ("America/Anchorage", "AKST"), "akdt": ("America/Anchorage", "AKDT"),
        "hst": ("Pacific/Honolulu", "HST"),
        "eastern standard": ("America/New_York", "EST"),
        "eastern daylight": ("America/New_York", "EDT"),
        "central standard": ("America/Chicago", "CST"),
        "central daylight": ("America/Chicago", "CDT"),
        "mountain standard": ("America/Denver", "MST"),
        "mountain daylight": ("America/Denver", "MDT"),
        "pacific standard": ("America/Los_Angeles", "PST"),
        "pacific daylight": ("America/Los_Angeles", "PDT"),
        "atlantic standard": ("America/Halifax", "AST"),
        "atlantic daylight": ("America/Halifax", "ADT"),
    },
)  # fmt: skip
"""“AT” is left out: it is the word “at”. “mar” is left out: it is March, or mardi."""
