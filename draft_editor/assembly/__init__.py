"""How the rooms are joined for a window: which parts there are, who is handed what, who ends."""
