"""An email's text as its source, as rich text, and as the customer may see it."""
