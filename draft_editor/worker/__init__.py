"""The background: one asyncio loop, jobs with named endings, and the submit procedure."""
