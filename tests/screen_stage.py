"""A screen of its own: a real X server with a window manager, and somebody's hand on the mouse."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

_SIZE: Final = "1400x900x24"
_TOOLS: Final = ("Xvfb", "xdotool", "openbox")
_PATIENCE: Final = 30.0


def missing_screen_tools() -> list[str]:
    """What a screen of its own needs and is not there."""
    return [tool for tool in _TOOLS if shutil.which(tool) is None]


@dataclass(frozen=True, slots=True)
class Screen:
    """An X display, and the one who sits before it."""

    display: str

    def variables(self) -> Mapping[str, str]:
        """The environment of a program that opens its window here."""
        return {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def do(self, *steps: str) -> None:
        """What the hand does, in the words of xdotool."""
        subprocess.run(
            ["xdotool", *steps], env={"DISPLAY": self.display}, check=True, timeout=_PATIENCE
        )

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press, pull slowly as a person does, rest above the target, let go."""
        steps = ["mousemove", *map(str, start), "mousedown", "1"]
        for far in range(8, 50, 8):
            steps += ["sleep", "0.06", "mousemove", str(start[0] + far), str(start[1] + far)]
        for near in (-6, 0):
            place = (str(end[0] + near), str(end[1]))
            steps += ["sleep", "0.06", "mousemove", *place, "sleep", "0.3"]
        self.do(*steps, "mouseup", "1")

    def click(self, place: tuple[int, int], *, right: bool = False) -> None:
        """A button of the mouse, once."""
        self.do("mousemove", *map(str, place), "click", "3" if right else "1")

    def press(self, key: str) -> None:
        """A key, such as `ctrl+v`."""
        self.do("key", key)

    def type(self, text: str) -> None:
        """ASCII letters, quickly."""
        self.do("type", "--delay", "4", text)


@contextmanager
def open_screen() -> Iterator[Screen]:
    """A screen with a window manager; both are gone after it."""
    reader, writer = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", _SIZE, "-nolisten", "tcp"],
        pass_fds=(writer,),
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(writer)
        with os.fdopen(reader) as told:
            display = f":{told.readline().strip()}"
        try:
            with subprocess.Popen(
                ["openbox"],
                env={**os.environ, "DISPLAY": display},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            ) as manager:
                yield Screen(display)
                manager.terminate()
        finally:
            server.terminate()
