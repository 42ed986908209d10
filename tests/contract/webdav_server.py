"""A WebDAV server that others wrote (WsgiDAV, served by Cheroot), in a process of its own.

Arguments: a folder, and a user name and a password or neither. Prints its port when it is
ready; ends with its standard input.
"""

from __future__ import annotations

import sys
from importlib import import_module
from threading import Thread


def main() -> None:
    """Serve until nobody holds the other end of standard input."""
    folder, *login = sys.argv[1:]
    users = {login[0]: {"password": login[1]}} if login else True
    application = import_module("wsgidav.wsgidav_app").WsgiDAVApp(
        {
            "provider_mapping": {"/": folder},
            "simple_dc": {"user_mapping": {"*": users}},
            "http_authenticator": {
                "accept_basic": True,
                "accept_digest": False,
                "default_to_digest": False,
            },
            "verbose": 0,
            "logging": {"enable": False},
        }
    )
    serving = import_module("cheroot.wsgi")
    server = serving.Server(("127.0.0.1", 0), application)
    server.prepare()
    Thread(target=server.serve, daemon=True).start()
    sys.stdout.write(f"{server.bind_addr[1]}\n")
    sys.stdout.flush()
    sys.stdin.read()
    server.stop()


if __name__ == "__main__":
    main()
