"""Asks the real keyring, in a process of its own, for what standard input says.

Input: `{"timeout": seconds, "patience": seconds, "steps": [[verb, …], …]}`. Output: one line
a step, with the name of the outcome, what it says, the secret, and the seconds it took.
"""

from __future__ import annotations

import dataclasses
import json
import sys
import time
from contextlib import closing

import secretstorage

from draft_editor.store.secrets import Keyring


def main() -> None:
    """Run the steps of standard input."""
    told = json.load(sys.stdin)
    keyring = Keyring(timeout=told["timeout"], patience=told["patience"])
    for verb, *texts in told["steps"]:
        began = time.monotonic()
        outcome: object
        match verb:
            case "read":
                outcome = keyring.read(*texts)
            case "write":
                outcome = keyring.write(*texts)
            case "delete":
                outcome = keyring.delete(*texts)
            case "lock":
                outcome = _lock()
            case _:
                raise ValueError(verb)
        line = {
            "outcome": type(outcome).__name__,
            "why": str(getattr(outcome, "why", "")),
            "secret": getattr(outcome, "secret", None),
            "seconds": time.monotonic() - began,
        }
        sys.stdout.write(json.dumps(line) + "\n")
    keyring.close()


@dataclasses.dataclass
class LockedNow:
    """The collection was locked from outside, as a screen saver may do it."""


def _lock() -> LockedNow:
    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()
    return LockedNow()


if __name__ == "__main__":
    main()
