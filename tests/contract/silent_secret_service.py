"""A secret service that takes the well-known name on the bus and never answers a call.

Runs the command of its arguments once the name is taken, and ends with it.
"""

from __future__ import annotations

import importlib
import subprocess
import sys


def main() -> int:
    """Own the name for as long as the command runs."""
    # jeepney, by which SecretStorage speaks to the bus, has no types.
    jeepney = importlib.import_module("jeepney")
    blocking = importlib.import_module("jeepney.io.blocking")
    bus = jeepney.DBusAddress(
        "/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus"
    )
    request = jeepney.new_method_call(bus, "RequestName", "su", ("org.freedesktop.secrets", 0))
    with blocking.open_dbus_connection("SESSION") as connection:
        answer = connection.send_and_get_reply(request)
        if answer.body != (1,):
            raise SystemExit(f"the name is not ours: {answer.body}")
        return subprocess.run(sys.argv[1:], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
