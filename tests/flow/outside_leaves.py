"""Somebody who changes leaf after leaf through the tree: `-m flow.outside_leaves OUT COMMAND …`.

Standard input has the order: `{"login", "password", "leaves": [{"path", "tab", "text"}, …]}`.
Starts the editor, signs in, and then, leaf after leaf: reaches it, reads what it is and what
it holds, changes it, submits. What was met of each is written as JSON to OUT.

How a leaf is changed follows from what it is to an assistive tool:

- a line, an area, a day, a time of day: its text is set (EditableText);
- three buttons of which one is down: another one is toggled (Action);
- a box that offers another word: Qt lets nobody choose in its closed list (Selection answers
  and changes nothing), so it gets the keyboard (Action) and an arrow key is struck;
- a box that offers no other word: the text of its line is set (EditableText);
- a tree of members: Qt tells of the cells, not of what edits them, so the tree is turned into
  JSON by its button (Action), whose text is set (EditableText) and applied; one tree is edited
  by keys alone.
"""

from __future__ import annotations

import json
import re
import sys
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from flow.outside_tree import (
    Seen,
    below,
    children,
    count_below,
    ended,
    find,
    find_in_program,
    is_active,
    is_checked,
    name_of,
    press,
    role_of,
    started,
    strike,
    strike_letters,
    take_keyboard,
    text_of,
    wait_for,
    write,
    write_masked,
)

PAGES: Final = ("message", "sending", "notifications", "comment", "incoming", "details")
BY_KEYS: Final = "freeMarkerMetadata"
"""The tree that is edited by keys."""

MEMBER: Final = ("colour", "red")
SPACE, UP, RIGHT, DOWN, ENTER, INSERT, F2 = 0x20, 0xFF52, 0xFF53, 0xFF54, 0xFF0D, 0xFF63, 0xFFBF
"""Keysyms of X11 (keysymdef.h)."""


class Form:
    """One tab, with everything that is shown under it."""

    def __init__(self, window: Seen, tab: int) -> None:
        press(find(window, "tabs").get_child_at_index(tab - 1))
        self._page = find(window, f"page.{PAGES[tab - 1]}")
        self._seen: list[tuple[str, Seen]] = []
        self.look(self._page)

    def look(self, top: Seen) -> None:
        """See what is below one object now."""
        top.clear_cache()
        self._seen += [(str(each.get_accessible_id()), each) for each in below(top)]

    def part(self, name: str) -> Seen | None:
        """What has this object name, if it was seen."""
        return next((each for path, each in self._seen if path.endswith(f".{name}")), None)

    def wait(self, name: str) -> Seen:
        """What has this object name, once it is there."""

        def look() -> Seen | None:
            found = self.part(name)
            if found is None:
                self.look(self._page)
            return found

        return wait_for(f"“{name}”", look)

    def reach(self, path: str) -> Seen:
        """The input of a leaf; the items of lists that it lies in are opened."""
        for index in re.finditer(r"\[\d+\]", path):
            item = path[: index.end()]
            edit = self.part(f"{path[: index.start()]}:edit")
            if edit is not None and not self._has_seen(item):
                press(edit)
                wait_for(f"the fields of {item}", partial(self._sees, item, edit.get_parent()))
        return self.wait(path)

    def _sees(self, item: str, card: Seen) -> bool:
        self.look(card)
        return self._has_seen(item)

    def _has_seen(self, item: str) -> bool:
        return any(f".{item}." in path for path, _ in self._seen)


def met_of(path: str, seen: Seen) -> dict[str, str]:
    """What a leaf is, what it is called, what it holds."""
    role, name = role_of(seen), name_of(seen)
    match role:
        case "combo box":
            line = children(seen)[1]
            return {"path": path, "role": role, "name": name, "value": text_of(line)}
        case "tree":
            return {"path": path, "role": role, "name": name, "value": seen.get_description()}
        case "text" | "spin button":
            return {"path": path, "role": role, "name": name, "value": text_of(seen)}
        case _:
            down = next(each for each in children(seen) if is_checked(each))
            _, _, value = down.get_name().rpartition(": ")
            return {"path": path, "role": role_of(down), "name": name, "value": value}


def changed(form: Form, path: str, seen: Seen, text: str) -> str:
    """Give a leaf another value; by which interface."""
    match role_of(seen):
        case "combo box":
            return choose(seen, text)
        case "tree" if path == BY_KEYS:
            add_member_by_keys(seen)
            return "keys"
        case "tree":
            add_member_as_json(path, seen)
            return "text"
        case "text" | "spin button":
            write(seen, text)
            return "text"
        case _:
            no = form.wait(f"{path}:no")
            press(no)
            wait_for(f"{path} to be no", lambda: is_checked(no))
            return "action"


def choose(box: Seen, text: str) -> str:
    """Choose the next word by an arrow key, or the one before the last; else write one."""
    offered, line = children(box)
    words = [each.get_name().split(" — ")[0] for each in children(offered)]
    here = words.index(text_of(line))
    if len(words) == 1:
        write(line, text)
        return "text"
    is_last = here == len(words) - 1
    take_keyboard(line)
    strike(UP if is_last else DOWN)
    chosen = words[here - 1 if is_last else here + 1]
    wait_for(f"“{chosen}” to be chosen", lambda: text_of(line) == chosen)
    return "keys"


def add_member_by_keys(tree: Seen) -> None:
    """Add a member and type its name and value, as without a mouse."""
    take_keyboard(tree)
    strike(INSERT)
    wait_for("a new member", lambda: cells(tree))
    strike_letters(MEMBER[0])
    strike(ENTER)
    wait_for("its name", lambda: MEMBER[0] in cells(tree))
    strike(RIGHT)
    strike(F2)
    strike_letters(MEMBER[1])
    strike(ENTER)
    wait_for("its value", lambda: MEMBER[1] in cells(tree))


def cells(tree: Seen) -> list[str]:
    """What stands in the cells of a tree of members."""
    return [each.get_name() for each in children(tree) if role_of(each) == "table cell"]


def add_member_as_json(path: str, tree: Seen) -> None:
    """Write an object as JSON, and apply it."""
    field = tree.get_parent()
    press(find(field, f"{path}:as-json"))
    write(find(field, f"{path}:json"), json.dumps(dict([MEMBER])))
    press(find(field, f"{path}:apply"))
    wait_for(f"the members of {path}", lambda: set(MEMBER) <= set(cells(tree)))


def sign_in(window: Seen, login: str, password: str) -> None:
    """Answer the question who comes, for this once."""
    write_masked(find_in_program(window, "login.name"), login)
    write_masked(find_in_program(window, "login.password"), password)
    press(find_in_program(window, "login.keep"))
    press(find_in_program(window, "login.submit"))
    body = find(window, "messageAttributes.body")
    wait_for("a draft", lambda: text_of(body))
    wait_for("the window to have the keyboard", lambda: is_active(window))


class Desk:
    """Where a draft is submitted, and how often it was."""

    def __init__(self, window: Seen) -> None:
        self._submit = find(window, "action.submit")
        self._attempts = find(window, "status.attempts")
        self._outcome = find(window, "status.outcome")
        self._count = 0

    def submit(self) -> str:
        """Submit by the space bar, which is quicker than the action; how it ends, in words."""
        take_keyboard(self._submit)
        strike(SPACE)
        self._count += 1
        wait_for("an attempt", lambda: count_below(self._attempts) == self._count)
        return wait_for("an outcome", lambda: ended(self._outcome))


def work_with(window: Seen, order: dict[str, Any]) -> list[dict[str, str]]:
    """Leaf after leaf: read it, change it, submit."""
    sign_in(window, order["login"], order["password"])
    desk = Desk(window)
    met: list[dict[str, str]] = []
    for tab, leaves in groupby(order["leaves"], key=lambda leaf: int(leaf["tab"])):
        form = Form(window, tab)
        for leaf in leaves:
            path = leaf["path"]
            seen = form.reach(path)
            entry = met_of(path, seen)
            entry["way"] = changed(form, path, seen, leaf["text"])
            met.append(entry | {"outcome": desk.submit()})
    return met


def main(out: Path, command: list[str]) -> None:
    """Start the editor, change all leaves from outside, write down what was met, end it."""
    order = json.load(sys.stdin)
    with started(command) as window:
        out.write_text(json.dumps(work_with(window, order)), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
