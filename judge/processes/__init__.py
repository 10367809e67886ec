"""Processes: what starts them, watches them, limits them and ends them. Nothing here knows of suites."""
