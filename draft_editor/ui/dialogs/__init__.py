"""Dialogs: each asks for one thing or shows one thing, and blocks nothing."""
