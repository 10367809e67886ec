def staircase(steps: int) -> int:
    """Return the exact number of ways to climb `steps` steps with 1, 2 or 3 steps at a time."""
