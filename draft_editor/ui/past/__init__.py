"""The past of the drafts: their versions, and what was sent."""
