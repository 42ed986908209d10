"""A folder in which nothing may be written, for whoever runs the tests."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

NOBODY = 65534

ClosedTo = Callable[[Path], AbstractContextManager[None]]


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every account of this computer can reach, unlike `tmp_path`."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@pytest.fixture
def closed() -> ClosedTo:
    """`with closed(folder):` the system refuses to write there.

    Root may write and read anywhere: for root it is asked as nobody.
    """

    @contextmanager
    def closed_to_us(folder: Path) -> Iterator[None]:
        am_root = os.geteuid() == 0
        folder.chmod(0o555)
        if am_root:
            os.seteuid(NOBODY)
        try:
            yield
        finally:
            if am_root:
                os.seteuid(0)
            folder.chmod(0o755)

    return closed_to_us
