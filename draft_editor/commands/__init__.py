"""What `draft-editor` does beside the window: a module per command, and how they are read."""
