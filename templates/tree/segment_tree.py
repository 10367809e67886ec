class RangeMinimum:
    """A list of integers with fast updates of ranges and fast minima of ranges."""

    def __init__(self, values: list[int]) -> None:
        """Take the values."""

    def update(self, start: int, stop: int, amount: int) -> None:
        """Add amount to each value from start to stop, with start included and stop excluded."""

    def minimum(self, start: int, stop: int) -> int:
        """Return the smallest value from start to stop, with start included and stop excluded."""
