"""What a window needs only once it is there: each name is loaded when it is first asked for.

Python takes longer to load all of the window's parts than Qt to paint it. So whoever can wait
says `later.ReviewDialog` instead of importing it; type checkers see the names as they are.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from draft_editor.model.file_suffix import suffix_of
    from draft_editor.model.link import is_own_upload
    from draft_editor.rules.policy import Policy
    from draft_editor.rules.review import Review
    from draft_editor.rules.schedule import IMMINENT_RULE, turns
    from draft_editor.schedule.phrase import read_phrase
    from draft_editor.template.rendering import check, fill_in
    from draft_editor.ui.announcing import announce
    from draft_editor.ui.change_words import told_changes
    from draft_editor.ui.commands import COMMANDS, make_actions
    from draft_editor.ui.dialogs.ask import Choice, Question
    from draft_editor.ui.dialogs.conflict import ConflictDialog
    from draft_editor.ui.dialogs.customer import CustomerDialog
    from draft_editor.ui.dialogs.link import LinkDialog
    from draft_editor.ui.dialogs.palette import Entry, Palette
    from draft_editor.ui.dialogs.preview import Preview
    from draft_editor.ui.dialogs.profile import ProfileDialog
    from draft_editor.ui.dialogs.review import ReviewDialog
    from draft_editor.ui.dialogs.safety import SafetyDialog
    from draft_editor.ui.dialogs.sign_in import SignInDialog
    from draft_editor.ui.dialogs.undecided import UndecidedDialog
    from draft_editor.ui.fields.attachments import AttachmentsField
    from draft_editor.ui.fields.choice import ChoiceField
    from draft_editor.ui.fields.columns import ColumnsLayout
    from draft_editor.ui.fields.free_object import FreeObjectField
    from draft_editor.ui.fields.groups import GroupsField
    from draft_editor.ui.fields.number import NumberField
    from draft_editor.ui.fields.people_board import Board
    from draft_editor.ui.fields.people_column import LEAST_WIDTH, PeopleColumn
    from draft_editor.ui.fields.recipients import RecipientsField
    from draft_editor.ui.fields.records import RecordsField, RecordSpec
    from draft_editor.ui.fields.schedule import ScheduleField
    from draft_editor.ui.fields.switch import SwitchField
    from draft_editor.ui.fields.texts import TextsField
    from draft_editor.ui.fields.week import WeekPanel
    from draft_editor.ui.files.links import Links
    from draft_editor.ui.files.offers import Offers, may_be_smaller
    from draft_editor.ui.files.row_shrinking import RowShrinking, offer_text
    from draft_editor.ui.files.shrinking import Shrinking, copy_text
    from draft_editor.ui.files.upload_notes import begin_try, notes_text, read_notes, try_of
    from draft_editor.ui.find.find_and_replace import FindAndReplace
    from draft_editor.ui.forms.json_page import JsonPage
    from draft_editor.ui.icons import icon
    from draft_editor.ui.known.colleagues import Colleagues
    from draft_editor.ui.known.copied_addresses import CopiedAddresses
    from draft_editor.ui.mail.paper import MailPaper, begun
    from draft_editor.ui.mail.reading import MailReading
    from draft_editor.ui.neighbours import Neighbourhood
    from draft_editor.ui.panels.address import AddressPanel
    from draft_editor.ui.panels.attempts import AttemptLine
    from draft_editor.ui.panels.customer_gets import CustomerGetsPanel
    from draft_editor.ui.panels.draft_lines import DraftLine
    from draft_editor.ui.panels.draft_list import DraftListPanel
    from draft_editor.ui.panels.server_words import ServerWords
    from draft_editor.ui.panels.standing import StandingNotice
    from draft_editor.ui.panels.status import StatusPanel
    from draft_editor.ui.panels.top_bar import TopBar
    from draft_editor.ui.past.recalling import Recalling
    from draft_editor.ui.responses.responses import Responses
    from draft_editor.ui.safety.facts import safety_facts
    from draft_editor.ui.safety.safety import Safety
    from draft_editor.ui.say import tr
    from draft_editor.ui.sending.finding_out import FindingOut
    from draft_editor.ui.sending.last_look import LastLook
    from draft_editor.ui.sending.merging import Merging
    from draft_editor.ui.sending.waiting import Waiting
    from draft_editor.ui.style import worn, worn_scale
    from draft_editor.ui.tab_order import go_on
    from draft_editor.ui.view import show_view, view_of
    from draft_editor.ui.words_label import Ground, WordsLabel
    from draft_editor.ui.writing.composing import accompany
    from draft_editor.ui.writing.entering import enter_value

__all__ = [
    "COMMANDS",
    "IMMINENT_RULE",
    "LEAST_WIDTH",
    "AddressPanel",
    "AttachmentsField",
    "AttemptLine",
    "Board",
    "Choice",
    "ChoiceField",
    "Colleagues",
    "ColumnsLayout",
    "ConflictDialog",
    "CopiedAddresses",
    "CustomerDialog",
    "CustomerGetsPanel",
    "DraftLine",
    "DraftListPanel",
    "Entry",
    "FindAndReplace",
    "FindingOut",
    "FreeObjectField",
    "Ground",
    "GroupsField",
    "JsonPage",
    "LastLook",
    "LinkDialog",
    "Links",
    "MailPaper",
    "MailReading",
    "Merging",
    "Neighbourhood",
    "NumberField",
    "Offers",
    "Palette",
    "PeopleColumn",
    "Policy",
    "Preview",
    "ProfileDialog",
    "Question",
    "Recalling",
    "RecipientsField",
    "RecordSpec",
    "RecordsField",
    "Responses",
    "Review",
    "ReviewDialog",
    "RowShrinking",
    "Safety",
    "SafetyDialog",
    "ScheduleField",
    "ServerWords",
    "Shrinking",
    "SignInDialog",
    "StandingNotice",
    "StatusPanel",
    "SwitchField",
    "TextsField",
    "TopBar",
    "UndecidedDialog",
    "Waiting",
    "WeekPanel",
    "WordsLabel",
    "accompany",
    "announce",
    "begin_try",
    "begun",
    "check",
    "copy_text",
    "enter_value",
    "fill_in",
    "go_on",
    "icon",
    "is_own_upload",
    "make_actions",
    "may_be_smaller",
    "notes_text",
    "offer_text",
    "read_notes",
    "read_phrase",
    "safety_facts",
    "show_view",
    "suffix_of",
    "told_changes",
    "tr",
    "try_of",
    "turns",
    "view_of",
    "worn",
    "worn_scale",
]

_ROOMS: Final = {
    "draft_editor.model.file_suffix": ("suffix_of",),
    "draft_editor.model.link": ("is_own_upload",),
    "draft_editor.rules.policy": ("Policy",),
    "draft_editor.rules.review": ("Review",),
    "draft_editor.rules.schedule": ("IMMINENT_RULE", "turns"),
    "draft_editor.schedule.phrase": ("read_phrase",),
    "draft_editor.template.rendering": ("check", "fill_in"),
    "draft_editor.ui.announcing": ("announce",),
    "draft_editor.ui.change_words": ("told_changes",),
    "draft_editor.ui.known.colleagues": ("Colleagues",),
    "draft_editor.ui.commands": ("COMMANDS", "make_actions"),
    "draft_editor.ui.writing.composing": ("accompany",),
    "draft_editor.ui.known.copied_addresses": ("CopiedAddresses",),
    "draft_editor.ui.dialogs.ask": ("Choice", "Question"),
    "draft_editor.ui.dialogs.conflict": ("ConflictDialog",),
    "draft_editor.ui.dialogs.customer": ("CustomerDialog",),
    "draft_editor.ui.dialogs.link": ("LinkDialog",),
    "draft_editor.ui.dialogs.palette": ("Entry", "Palette"),
    "draft_editor.ui.dialogs.preview": ("Preview",),
    "draft_editor.ui.dialogs.profile": ("ProfileDialog",),
    "draft_editor.ui.dialogs.review": ("ReviewDialog",),
    "draft_editor.ui.dialogs.safety": ("SafetyDialog",),
    "draft_editor.ui.dialogs.sign_in": ("SignInDialog",),
    "draft_editor.ui.dialogs.undecided": ("UndecidedDialog",),
    "draft_editor.ui.writing.entering": ("enter_value",),
    "draft_editor.ui.fields.attachments": ("AttachmentsField",),
    "draft_editor.ui.fields.choice": ("ChoiceField",),
    "draft_editor.ui.fields.columns": ("ColumnsLayout",),
    "draft_editor.ui.fields.free_object": ("FreeObjectField",),
    "draft_editor.ui.fields.groups": ("GroupsField",),
    "draft_editor.ui.fields.number": ("NumberField",),
    "draft_editor.ui.fields.people_board": ("Board",),
    "draft_editor.ui.fields.people_column": ("LEAST_WIDTH", "PeopleColumn"),
    "draft_editor.ui.fields.recipients": ("RecipientsField",),
    "draft_editor.ui.fields.records": ("RecordSpec", "RecordsField"),
    "draft_editor.ui.fields.schedule": ("ScheduleField",),
    "draft_editor.ui.fields.switch": ("SwitchField",),
    "draft_editor.ui.fields.texts": ("TextsField",),
    "draft_editor.ui.fields.week": ("WeekPanel",),
    "draft_editor.ui.files.links": ("Links",),
    "draft_editor.ui.files.offers": ("Offers", "may_be_smaller"),
    "draft_editor.ui.files.row_shrinking": ("RowShrinking", "offer_text"),
    "draft_editor.ui.files.shrinking": ("Shrinking", "copy_text"),
    "draft_editor.ui.files.upload_notes": ("begin_try", "notes_text", "read_notes", "try_of"),
    "draft_editor.ui.find.find_and_replace": ("FindAndReplace",),
    "draft_editor.ui.forms.json_page": ("JsonPage",),
    "draft_editor.ui.icons": ("icon",),
    "draft_editor.ui.mail.paper": ("MailPaper", "begun"),
    "draft_editor.ui.mail.reading": ("MailReading",),
    "draft_editor.ui.neighbours": ("Neighbourhood",),
    "draft_editor.ui.panels.address": ("AddressPanel",),
    "draft_editor.ui.panels.attempts": ("AttemptLine",),
    "draft_editor.ui.panels.customer_gets": ("CustomerGetsPanel",),
    "draft_editor.ui.panels.draft_lines": ("DraftLine",),
    "draft_editor.ui.panels.draft_list": ("DraftListPanel",),
    "draft_editor.ui.panels.server_words": ("ServerWords",),
    "draft_editor.ui.panels.standing": ("StandingNotice",),
    "draft_editor.ui.panels.status": ("StatusPanel",),
    "draft_editor.ui.panels.top_bar": ("TopBar",),
    "draft_editor.ui.past.recalling": ("Recalling",),
    "draft_editor.ui.responses.responses": ("Responses",),
    "draft_editor.ui.safety.facts": ("safety_facts",),
    "draft_editor.ui.safety.safety": ("Safety",),
    "draft_editor.ui.say": ("tr",),
    "draft_editor.ui.sending.finding_out": ("FindingOut",),
    "draft_editor.ui.sending.last_look": ("LastLook",),
    "draft_editor.ui.sending.merging": ("Merging",),
    "draft_editor.ui.sending.waiting": ("Waiting",),
    "draft_editor.ui.style": ("worn", "worn_scale"),
    "draft_editor.ui.tab_order": ("go_on",),
    "draft_editor.ui.view": ("show_view", "view_of"),
    "draft_editor.ui.words_label": ("Ground", "WordsLabel"),
}
_ROOM_OF: Final = {name: room for room, names in _ROOMS.items() for name in names}


def __getattr__(name: str) -> object:
    """Load the module of a name; Python asks once, then finds it here."""
    room = _ROOM_OF.get(name)
    if room is None:
        raise AttributeError(name)
    found: object = getattr(import_module(room), name)
    globals()[name] = found
    return found
