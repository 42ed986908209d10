"""Forms: a short declaration for each tab, and the page that is built from it."""
