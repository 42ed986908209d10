"""What drafts and profile know, to be offered while one types: colleagues, addresses."""
