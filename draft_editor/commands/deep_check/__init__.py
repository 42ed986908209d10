"""The deep self-check: accidents played through with real editors against the sandbox."""
