"""The disk: the journal, profiles, settings, draft files, dictionaries and the keyring."""
