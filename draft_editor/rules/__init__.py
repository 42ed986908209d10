"""Is it sensible? Each rule reads a draft and yields what is wrong with it, and a way out."""
