"""Correct, schedule and submit drafted messages of a car dealership, and lose nothing."""
