"""A program of its own: the editor as the command starts it, until what was kept is back.

Arguments: those of `draft-editor`. Beside the figures of a start it tells how many drafts came
back as `open`.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module

from draft_editor import cli

if __name__ == "__main__":
    import_module("draft_editor.ui")  # first, as the command does
    watched = import_module("bench.watched_program")
    watched.watch(watched.RestartedProgram)
    cli.main(sys.argv[1:])
    sys.stdout.write(json.dumps(watched.told))
