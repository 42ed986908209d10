"""Times in words: what “demain 14h30” means, on which clock, and where clocks change."""
