"""Panels: the parts of the window around the form."""
