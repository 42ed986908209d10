"""What every test is held to: silence, cleanliness, loopback only, one look for all of Qt."""

from __future__ import annotations

import gc
import logging
import os
import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication  # pytest-qt has imported it already

from loopback import LoopbackOnly
from loud_lines import Ear, LoudLines
from qt_house import PatientBot, Scene, dress, watch_timers

# Time limits per example fail on a busy machine, never because of the code.
settings.register_profile(
    "here",
    deadline=None,
    derandomize=False,
    print_blob=True,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("ci", parent=settings.get_profile("here"), max_examples=30)
settings.load_profile("ci" if os.environ.get("CI") else "here")

_SECONDS_TO_END: Final = 3.0
_folders = count()


_BEGUN_FIRST: Final = (
    "test_fault_matrix.py",
    "test_kill.py",
    "test_every_leaf.py",
    "test_rescue.py",
    "test_cli_deep_check.py",
    "test_untouched_goes_back_byte_for_byte.py",
    "test_accessibility_from_outside.py",
    "test_password_is_nowhere.py",
    "test_an_upload_survives_a_kill.py",
    "test_unknown_is_found_out.py",
    "test_the_outbox.py",
    "test_cli_submit.py",
)
"""Files that take long: begun last, they would keep one core waiting at the end."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Among themselves, and all the others, the tests keep their random order."""
    items.sort(key=lambda item: item.path.name not in _BEGUN_FIRST)


@pytest.fixture(autouse=True, scope="module")
def _what_is_there_stays() -> None:
    """Each window that goes is collected at once: not together with six thousand tests."""
    gc.freeze()


@pytest.fixture(autouse=True)
def loud_lines() -> Iterator[LoudLines]:
    """Any log line at WARNING or above that the test has not announced fails it."""
    lines, ear = LoudLines(), Ear()
    logging.getLogger().addHandler(ear)
    yield lines
    logging.getLogger().removeHandler(ear)
    said = lines.settle(ear.records)
    assert not said, "\n".join(said)


@pytest.fixture(scope="session")
def _written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("written")


@pytest.fixture(autouse=True)
def data_folder(_written: Path) -> Iterator[Path]:
    """Where the editor writes during this test (not there yet: the editor makes it)."""
    folder = _written / str(next(_folders))
    before = os.environ.get("DRAFT_EDITOR_DATA_DIR")
    os.environ["DRAFT_EDITOR_DATA_DIR"] = str(folder)
    yield folder
    if before is None:
        del os.environ["DRAFT_EDITOR_DATA_DIR"]
    else:
        os.environ["DRAFT_EDITOR_DATA_DIR"] = before


@pytest.fixture(scope="session")
def _loopback_only() -> Iterator[LoopbackOnly]:
    guard = LoopbackOnly()
    with pytest.MonkeyPatch.context() as patch:
        guard.install(patch)
        yield guard


@pytest.fixture(autouse=True)
def no_network(_loopback_only: LoopbackOnly) -> Iterator[None]:
    """A test that reaches for another machine fails, even when the program hides the error."""
    _loopback_only.refused.clear()
    yield
    assert not _loopback_only.refused, f"reached for the network: {_loopback_only.refused}"


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """A thread that was begun in a test has ended with it, be it a daemon or not."""
    before = set(threading.enumerate())
    yield
    begun = [thread for thread in threading.enumerate() if thread not in before]
    # Qt's own threads appear as “Dummy-…” once they run a line of Python; they cannot be joined.
    begun = [thread for thread in begun if not thread.name.startswith("Dummy-")]
    for thread in begun:
        thread.join(_SECONDS_TO_END)
    still = [thread.name for thread in begun if thread.is_alive()]
    assert not still, f"threads left running: {still}"


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The arguments of the one QApplication: the style that is the same everywhere."""
    return ["draft-editor", "-style", "Fusion"]


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> Iterator[QApplication]:
    """The application with style, font and language set, whatever this machine prefers."""
    dress(qapp)
    with pytest.MonkeyPatch.context() as patch:
        watch_timers(patch)
        yield qapp


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """Who waits for conditions while Qt works."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def clean_stage(request: pytest.FixtureRequest) -> Iterator[None]:
    """Windows and running timers of a test are gone after it; so is a changed look."""
    if "qapp" not in request.fixturenames:
        yield
        return
    app: QApplication = request.getfixturevalue("qapp")
    scene = Scene.of(app)
    yield
    left = scene.leftovers(app)
    assert not left, f"left behind: {left}"
