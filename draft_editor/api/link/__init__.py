"""A file that lies elsewhere: its server is asked what it is, and nothing is fetched."""
