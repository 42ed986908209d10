"""French words for times, as in Canada."""

from __future__ import annotations

from typing import Final

from draft_editor.schedule.lexicon import Lexicon, Part

FRENCH: Final = Lexicon(
    days={
        "aujourd hui": 0, "auj": 0, "demain": 1, "apres demain": 2,
    },
    weekdays={
        "lundi": 0, "lun": 0, "mardi": 1, "mercredi": 2, "mer": 2, "jeudi": 3, "jeu": 3,
        "vendredi": 4, "ven": 4, "samedi": 5, "sam": 5, "dimanche": 6, "dim": 6,
    },
    months={
        "janvier": 1, "janv": 1, "fevrier": 2, "fevr": 2, "fev": 2, "mars": 3, "avril": 4,
        "avr": 4, "mai": 5, "juin": 6, "juillet": 7, "juill": 7, "juil": 7, "aout": 8,
        "septembre": 9, "octobre": 10, "novembre": 11, "decembre": 12,
    },
    parts={
        "matin": Part.MORNING, "du matin": Part.MORNING, "le matin": Part.MORNING,
        "apres midi": Part.AFTERNOON, "de l apres midi": Part.AFTERNOON,
        "l apres midi": Part.AFTERNOON,
        "soir": Part.EVENING, "du soir": Part.EVENING, "le soir": Part.EVENING,
    },
    today_parts={
        "ce matin": Part.MORNING, "cet apres midi": Part.AFTERNOON,
        "cette apres midi": Part.AFTERNOON, "ce soir": Part.EVENING,
    },
    middays={"midi": 12, "minuit": 0},
    after_hours={
        "et demie": 30, "et demi": 30, "et quart": 15, "et le quart": 15,
        "moins quart": -15, "moins le quart": -15,
    },
    this_before={"ce": None},
    next_before={},
    next_after=dict.fromkeys(("prochain", "qui vient")),
    next_week=dict.fromkeys(
        ("semaine prochaine", "la semaine prochaine", "de la semaine prochaine")
    ),
    ahead_before={"dans": None},
    ahead_after={"a partir de maintenant": None},
    numbers={
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
        "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "quinze": 15, "vingt": 20,
        "trente": 30, "quarante": 40, "quarante cinq": 45, "cinquante": 50, "soixante": 60,
    },
    hours=dict.fromkeys(("heure", "heures")),
    minutes=dict.fromkeys(("mn",)),
    long_units={"jour": 1, "jours": 1, "semaine": 7, "semaines": 7},
    halves=dict.fromkeys(("et demie", "et demi")),
    spans={
        "une demi heure": 30, "demi heure": 30, "un quart d heure": 15,
        "trois quarts d heure": 45,
    },
    ordinals=dict.fromkeys(("er", "e")),
    fillers=dict.fromkeys(("a", "le")),
    zones={
        "heure de l est": "America/New_York", "he": "America/New_York",
        "heure du centre": "America/Chicago", "hc": "America/Chicago",
        "heure des rocheuses": "America/Denver",
        "heure du pacifique": "America/Los_Angeles", "hp": "America/Los_Angeles",
        "heure de l atlantique": "America/Halifax", "ha": "America/Halifax",
        "heure de terre neuve": "America/St_Johns", "ht": "America/St_Johns",
        "heure de l alaska": "America/Anchorage", "heure d hawai": "Pacific/Honolulu",
        "heure de l arizona": "America/Phoenix", "heure de la saskatchewan": "America/Regina",
        "heure de new york": "America/New_York", "heure de chicago": "America/Chicago",
        "heure de toronto": "America/Toronto", "heure de montreal": "America/Toronto",
        "heure d ottawa": "America/Toronto", "heure de quebec": "America/Toronto",
        "heure d halifax": "America/Halifax", "heure de winnipeg": "America/Winnipeg",
        "heure d edmonton": "America/Edmonton", "heure de vancouver": "America/Vancouver",
        "heure de paris": "Europe/Paris",
    },
    shown_zones={
        "hne": ("America/New_York", "EST"), "hae": ("America/New_York", "EDT"),
        "hnc": ("America/Chicago", "CST"), "hac": ("America/Chicago", "CDT"),
        "hnr": ("America/Denver", "MST"), "har": ("America/Denver", "MDT"),
        "hnp": ("America/Los_Angeles", "PST"), "hap": ("America/Los_Angeles", "PDT"),
        "hna": ("America/Halifax", "AST"), "haa": ("America/Halifax", "ADT"),
        "hnt": ("America/St_Johns", "NST"), "hat": ("America/St_Johns", "NDT"),
        "heure normale de l est": ("America/New_York", "EST"),
        "heure avancee de l est": ("America/New_York", "EDT"),
        "heure normale du centre": ("America/Chicago", "CST"),
        "heure avancee du centre": ("America/Chicago", "CDT"),
    },
)  # fmt: skip
"""“HR”, the Rockies, is left out: it is “hr”, an hour."""
