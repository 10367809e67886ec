"""judge watch."""
