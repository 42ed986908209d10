"""A program of its own: one large file is uploaded by the editor's way, and by curl.

Arguments: the address, the file, how many times. Both take turns, so that they meet the same
machine; curl's time is the one that it tells of its transfer.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from queue import SimpleQueue
from typing import Final

from carrier_stage import Place, profile_with
from draft_editor.app import tell_where
from draft_editor.assembly.carrier import Carrier
from draft_editor.store.logins import Logins, SessionSecrets
from draft_editor.store.upload_target import PutUpload
from draft_editor.ui.ports import Event, UploadEnded
from draft_editor.worker.background import Background

_PATIENCE: Final = 120.0


class Errand:
    """The editor's own way from a row to the target, without its window."""

    def __init__(self, address: str) -> None:
        self._told: SimpleQueue[Event] = SimpleQueue()
        self._background = Background(tell_where)
        self._background.start()
        logins = Logins(Place(), SessionSecrets())
        self._carrier = Carrier(self._background, logins, self._told.put)
        self._profile = profile_with(PutUpload(address))
        self._count = 0

    def run(self, file: Path) -> float:
        """Seconds that an upload takes, from the row's wish to the news of its end."""
        self._count += 1
        self._carrier.forget(self._profile)  # else the same file would not be sent again
        begun = time.monotonic()
        self._carrier.carry(self._profile, self._count, file, "application/pdf")
        while not isinstance(news := self._told.get(timeout=_PATIENCE), UploadEnded):
            pass
        taken = time.monotonic() - begun
        if news.why is not None:
            raise RuntimeError(str(news.why))
        return taken

    def end(self) -> None:
        """Stop the background."""
        self._background.stop(_PATIENCE)


def by_curl(address: str, file: Path) -> float:
    """Seconds that curl says its transfer took."""
    # Without `Expect:` it would wait for a second yes before it sends anything.
    asked = ["curl", "-sS", "-f", "-H", "Expect:", "-o", "/dev/null", "-w", "%{time_total}"]
    told = subprocess.run(
        [*asked, "-T", str(file), f"{address}/curl"], capture_output=True, text=True, check=True
    )
    return float(told.stdout)


def memory(name: str) -> float:
    """A line of this process's status in megabytes, such as `VmRSS`."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    (found,) = (line.split()[1] for line in lines if line.startswith(f"{name}:"))
    return int(found) / 1024


def main(address: str, name: str, count: str) -> None:
    """Print the times of both, and by how much memory was ever more than before."""
    file = Path(name)
    small = file.with_name("small.pdf")
    small.write_bytes(b"%PDF-1.7 small")
    errand = Errand(address)
    errand.run(small)  # everything that is needed is loaded
    ours, theirs, grown = [], [], []
    for _ in range(int(count)):
        theirs.append(by_curl(address, file))
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak begins anew
        before = memory("VmRSS")
        ours.append(errand.run(file))
        grown.append(memory("VmHWM") - before)
    errand.end()
    sys.stdout.write(json.dumps({"ours": ours, "curl": theirs, "grown": grown}))


if __name__ == "__main__":
    main(*sys.argv[1:])
