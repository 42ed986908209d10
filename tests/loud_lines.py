"""Log lines that fail a test unless it has announced them."""

from __future__ import annotations

import logging
import re


class LoudLines:
    """The log lines a test expects at WARNING or above: announce each with `expect`."""

    def __init__(self) -> None:
        self._expected: list[tuple[str, re.Pattern[str]]] = []

    def expect(self, logger: str, pattern: str) -> None:
        """A line of `logger` whose text `pattern` finds has to come; it may come repeatedly."""
        self._expected.append((logger, re.compile(pattern)))

    def settle(self, records: list[logging.LogRecord]) -> list[str]:
        """Sentences on what came unannounced and what was announced in vain."""
        missed = set(range(len(self._expected)))
        said: list[str] = []
        for record in records:
            fits = {
                index
                for index, (logger, pattern) in enumerate(self._expected)
                if record.name == logger and pattern.search(record.getMessage())
            }
            missed -= fits
            if not fits:
                said.append(f"unexpected {record.levelname} of {record.name}: {_whole(record)}")
        said += [f"never logged: {self._expected[index]}" for index in sorted(missed)]
        return said


def _whole(record: logging.LogRecord) -> str:
    return logging.Formatter("%(message)s").format(record)


class Ear(logging.Handler):
    """Keeps every record at WARNING or above that reaches the root logger."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)
