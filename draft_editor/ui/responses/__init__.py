"""Canned responses: read and kept, picked and inserted, and the book of all of them."""
