"""What a start of the editor does not have to load."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    "module",
    [
        "authentication",
        "base_url",
        "cancel",
        "compression",
        "curl",
        "list_request",
        "listing_reader",
        "redaction",
        "reply",
    ],
)
def test_only_the_wire_loads_the_http_library(module: str) -> None:
    assert loaded(module, "httpx", "httpcore", "anyio", "truststore", "pydantic") == "[]"


def test_of_the_http_library_its_command_line_is_not_loaded(tmp_path: Path) -> None:
    (tmp_path / "click.py").write_text("")
    told = loaded("client", "click", "rich", "httpx", path=tmp_path)
    assert told == "['httpx']"


def loaded(module: str, *names: str, path: Path = ROOT) -> str:
    """Which of these a process has loaded after a module of the API's room."""
    code = (
        f"import sys; sys.path.insert(0, {str(path)!r}); import draft_editor.api.{module}\n"
        f"print(sorted({set(names)!r} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()
