"""Chance that comes out the same again for the same seed."""

from __future__ import annotations

from random import Random


class Dice(Random):
    """What decides in a round; nothing here is secret."""
