"""Files of a draft: offered, attached, made smaller, carried to an address; and links to files."""
