"""Spelling: misspelt words underlined where one writes, and what was meant offered."""
