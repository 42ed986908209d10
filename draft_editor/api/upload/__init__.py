"""A file put where the service can fetch it, streamed, under a name of its own."""
