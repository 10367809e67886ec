class PrefixSums:
    """A list of integers whose sums over ranges stay fast to compute while the values change."""

    def __init__(self, values: list[int]) -> None:
        """Take the values."""

    def add(self, index: int, amount: int) -> None:
        """Add amount to the value at index."""

    def total(self, start: int, stop: int) -> int:
        """Return the sum of the values from start to stop, with start included and stop excluded."""

    def find(self, amount: int) -> int:
        """Return how many leading values are needed for a sum of at least amount, or -1 if all are not enough."""
