"""`python -m draft_editor` is the command `draft-editor`."""

import sys

from draft_editor.cli import main

if __name__ == "__main__":
    sys.exit(main())
