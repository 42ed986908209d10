"""Edits on their way: submitted, waiting, ended, found out about, and merged."""
