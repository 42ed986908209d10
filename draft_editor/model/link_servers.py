"""Which servers may be asked about a linked file, as the user has said."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple, TypeAlias

ServerRule: TypeAlias = Literal["ask", "always", "never"]
"""Whether a server may be asked: a person is to say each time, or has said so for good."""


class LinkServers(NamedTuple):
    """Servers by their names (`Link.server`): those that may be asked, and those never."""

    always: tuple[str, ...] = ()
    never: tuple[str, ...] = ()

    def rule_of(self, server: str) -> ServerRule:
        """What was said about a server; never, where both was."""
        if server in self.never:
            return "never"
        return "always" if server in self.always else "ask"

    def with_rule(self, server: str, rule: ServerRule) -> LinkServers:
        """The same with another rule for one server."""
        always, never = (tuple(each for each in names if each != server) for names in self)
        match rule:
            case "always":
                return LinkServers((*always, server), never)
            case "never":
                return LinkServers(always, (*never, server))
            case _:
                return LinkServers(always, never)


NO_SERVERS: Final = LinkServers()
