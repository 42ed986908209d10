"""What a template comes to: the part of FreeMarker that can be worked out with certainty."""
