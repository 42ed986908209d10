"""Fields: each shows one kind of value at a path of the draft, and writes it there."""
