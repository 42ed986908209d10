"""Holds every file to the coverage that pyproject.toml promises for its room.

`python resources/coverage_promise.py COVERAGE.json` reads the report of coverage.py and the
table `[tool.draft-editor.coverage]` (folder or file = percent of lines and branches; the
longest prefix wins). Silent when all is kept; otherwise one line a file, and exit 1.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import TypedDict

_GAPS_SHOWN = 12
_ROOT = Path(__file__).resolve().parent.parent


class _Summary(TypedDict):
    percent_covered: float


class _Measured(TypedDict):
    summary: _Summary
    missing_lines: list[int]
    missing_branches: list[list[int]]


class _Report(TypedDict):
    files: dict[str, _Measured]


def promised(path: str, promises: Mapping[str, float]) -> float:
    """The percentage that the file at `path` owes; 0 when no prefix of it is named."""
    owners = [name for name in promises if path == name or path.startswith(f"{name}/")]
    return promises[max(owners, key=len)] if owners else 0.0


def broken(report: _Report, promises: Mapping[str, float]) -> list[str]:
    """One line for every file below its promise: path, figures, and where to look."""
    lines: list[str] = []
    for path, measured in sorted(report["files"].items()):
        owed = promised(path, promises)
        reached = measured["summary"]["percent_covered"]
        if reached < owed:
            gaps = [str(line) for line in measured["missing_lines"]]
            gaps += [f"{start}->{end}" for start, end in measured["missing_branches"]]
            if len(gaps) > _GAPS_SHOWN:
                gaps[_GAPS_SHOWN:] = ["…"]
            lines.append(f"{path}  {reached:.1f} %, promised {owed:g} %  open: {' '.join(gaps)}")
    return lines


def main(report_path: str) -> int:
    """Exit code 0 when every promise is kept, 1 otherwise."""
    settings = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    promises: dict[str, float] = settings["tool"]["draft-editor"]["coverage"]
    report: _Report = json.loads(Path(report_path).read_text(encoding="utf-8"))
    lines = broken(report, promises)
    for line in lines:
        print(line)
    if lines:
        print(f"coverage: {len(lines)} files break their promise (pyproject.toml)")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
