"""How safe the work is: the page that tells it, and copies of what is edited."""
