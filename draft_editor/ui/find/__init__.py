"""Find and replace, in the message and over all fields."""
