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
    code = (
        f"import sys, draft_editor.api.{module}\n"
        "print(sorted({'httpx', 'httpcore', 'anyio', 'truststore', 'pydantic'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
