"""Many attempts at once: read, judged side by side, counted and written."""
