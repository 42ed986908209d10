"""What helps to write the message: mentions, variables, ways out of findings."""
