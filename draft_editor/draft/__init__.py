"""The act of editing: paths, changes, history, differences and merges of a draft’s tree."""
