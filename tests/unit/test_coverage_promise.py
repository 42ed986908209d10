"""The gate that holds each file to its room's coverage."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

GATE = Path(__file__).resolve().parents[2] / "resources" / "coverage_promise.py"


def _run(folder: Path, percents: dict[str, float]) -> subprocess.CompletedProcess[str]:
    report = folder / "coverage.json"
    files = {
        path: {
            "summary": {"percent_covered": percent},
            "missing_lines": [7],
            "missing_branches": [[3, 5]],
        }
        for path, percent in percents.items()
    }
    report.write_text(json.dumps({"files": files}), encoding="utf-8")
    return subprocess.run(
        [sys.executable, str(GATE), str(report)], capture_output=True, text=True, check=False
    )


def test_kept_promises_say_nothing(tmp_path: Path) -> None:
    done = _run(tmp_path, {"draft_editor/model/words.py": 100.0, "draft_editor/ui/a.py": 90.0})
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("path", "percent", "promise"),
    [
        ("draft_editor/model/words.py", 99.9, "promised 100 %"),
        ("draft_editor/ui/fields/text.py", 89.9, "promised 90 %"),
    ],
)
def test_a_broken_promise_is_named(tmp_path: Path, path: str, percent: float, promise: str) -> None:
    done = _run(tmp_path, {path: percent})
    assert done.returncode == 1
    assert done.stdout.startswith(f"{path}  {percent:.1f} %, {promise}  open: 7 3->5\n")


def test_a_neighbour_with_a_similar_name_owes_nothing(tmp_path: Path) -> None:
    assert _run(tmp_path, {"draft_editor/models_of_cars.py": 0.0}).returncode == 0


def test_a_long_list_of_gaps_is_cut(tmp_path: Path) -> None:
    report = tmp_path / "coverage.json"
    measured = {
        "summary": {"percent_covered": 0.0},
        "missing_lines": list(range(1, 40)),
        "missing_branches": [],
    }
    report.write_text(json.dumps({"files": {"draft_editor/draft/tree.py": measured}}))
    done = subprocess.run(
        [sys.executable, str(GATE), str(report)], capture_output=True, text=True, check=False
    )
    assert "open: 1 2 3 4 5 6 7 8 9 10 11 12 …\n" in done.stdout
