def min_jumps(jumps: list[int]) -> int:
    """Return the smallest number of jumps from the first index to the last one, or -1 if it cannot be reached."""
