"""An edit as a command that can be copied into a terminal, without the login."""

from __future__ import annotations

import shlex
from typing import Final

from draft_editor.api.base_url import BaseUrl
from draft_editor.model.locator import Locator

LOGIN_VARIABLE: Final = "DRAFT_EDITOR_LOGIN"
"""The variable of the shell that holds `name:password` when the command is run."""


def as_curl(base_url: BaseUrl, locator: Locator, body: str) -> str:
    """A POSIX shell command that sends this edit with curl.

    `body` is JSON text; it arrives byte for byte. `--data-raw`, because with another option a
    leading `@` would name a file to send; `--globoff`, because curl reads brackets in an
    address as a pattern.
    """
    # An argument cannot hold a NUL; in JSON it can only be meant as its escape.
    argument = shlex.quote(body.replace("\0", "\\u0000"))
    return " \\\n  ".join(
        [
            "curl --globoff --request POST",
            f'--user "${LOGIN_VARIABLE}"',
            "--header 'Content-Type: application/json'",
            "--header 'Accept: application/json'",
            f"--data-raw {argument}",
            shlex.quote(base_url + locator.path()),
        ]
    )
