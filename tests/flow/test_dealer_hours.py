"""Hours in a profile's file reach the rules; a slot of one's own is there after a restart."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path as FilePath
from typing import Final

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.model.dealer_hours import DealerHours, OpenHours
from draft_editor.sandbox.seeds import LOCATORS
from draft_editor.store.folder import DataFolder
from draft_editor.store.profile import Profile
from draft_editor.store.profiles import Profiles
from open_program import lay, run_program

WHEN: Final = "messageAttributes.draftAttributes.scheduledOn"
SOURCE: Final = (
    '{"messageAttributes":{"draftAttributes":{"draftStatus":"SCHEDULED",'
    '"scheduledOn":"2099-12-25T12:00:00-0600"}}}'
)
HOURS: Final = DealerHours((OpenHours(450, 1080),) * 7, frozenset({date(2099, 12, 25)}))


def test_the_hours_of_a_profile_come_to_the_window_and_stay_in_its_file(
    qapp: QApplication, qtbot: QtBot, tmp_path: FilePath
) -> None:
    profiles = Profiles(DataFolder(tmp_path).profiles)
    wait = partial(qtbot.waitUntil, timeout=20_000)
    with run_program(qapp, tmp_path, wait) as program:
        desk, porter, sandbox = program.parts.desk, program.parts.porter, program.parts.sandbox
        assert sandbox is not None
        assert porter.profile().hours == DealerHours()
        profiles.save(
            Profile(
                name="Mine",
                base_url=sandbox.base_url,
                department=sandbox.department,
                user=sandbox.user,
                dealer_zone="US/Central",
                hours=HOURS,
            )
        )
        porter.use_profile("Mine")
        wait(lambda: porter.profile().hours == HOURS)
        porter.save_profile(replace(porter.profile_details("Mine"), colour="blue"))
        wait(lambda: profiles.all().profiles[0].colour == "blue")
        assert profiles.all().profiles[0].hours == HOURS
        desk.sheet.lay(Draft(SOURCE))
        wait(lambda: "dealer-holiday" in [each.rule for each in desk.editor.current_findings()])
        desk.sheet.lay(None)
        other = DealerHours((None,) * 7, frozenset({date(2099, 12, 24)}))
        porter.save_profile(replace(porter.profile_details("Mine"), hours=other))
        wait(lambda: profiles.all().profiles[0].hours == other)
        wait(lambda: porter.profile().hours == other)
        dialog = QApplication.activeModalWidget()
        if dialog is not None:  # the login of another service
            dialog.close()


def test_a_slot_of_ones_own_is_kept_in_the_settings(
    qapp: QApplication, qtbot: QtBot, tmp_path: FilePath
) -> None:
    wait = partial(qtbot.waitUntil, timeout=20_000)
    settings = tmp_path / "settings.json"

    def chip(part: str) -> QPushButton:
        found = program.window.findChild(QPushButton, f"{WHEN}:{part}")
        assert found is not None
        return found

    with run_program(qapp, tmp_path, wait, has_all_tabs=True) as program:
        lay(program.parts.desk, LOCATORS["maria text"], wait)
        chip("keepSlot").click()
        wait(lambda: settings.exists() and "own_slot" in settings.read_text())
        kept = json.loads(settings.read_text())["own_slot"]
        assert kept == "09:00"
    settings.write_text(json.dumps({"own_slot": "16:05"}))
    with run_program(qapp, tmp_path, wait, has_all_tabs=True) as program:
        lay(program.parts.desk, LOCATORS["maria text"], wait)
        assert chip("slot").text() == "Tomorrow 16:05"
