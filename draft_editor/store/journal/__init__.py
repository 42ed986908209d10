"""What must survive a kill, a power cut, a full disk: drafts act by act, versions, attempts.

One SQLite file, used from one thread of one process. Everything that a person may lose lies in
rows that carry their own checksum, so that a damaged file gives back what is readable in it and
never a wrong text.
"""

from draft_editor.store.journal.attempts import AttemptState, KeptAttempt
from draft_editor.store.journal.drafts import KeptDraft, Restored, Session
from draft_editor.store.journal.journal import Journal, Opened
from draft_editor.store.journal.keys import DraftKey
from draft_editor.store.journal.trouble import Displaced, NewerJournal, NotFitting, NotKept
from draft_editor.store.journal.versions import KeptVersion, VersionKind

__all__ = [
    "AttemptState",
    "Displaced",
    "DraftKey",
    "Journal",
    "KeptAttempt",
    "KeptDraft",
    "KeptVersion",
    "NewerJournal",
    "NotFitting",
    "NotKept",
    "Opened",
    "Restored",
    "Session",
    "VersionKind",
]
