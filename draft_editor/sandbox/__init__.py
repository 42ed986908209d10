"""A service to try against: the contract over real HTTP, with a database and scripted faults."""

from draft_editor.sandbox.service import PortTaken, Sandbox

__all__ = ["PortTaken", "Sandbox"]
