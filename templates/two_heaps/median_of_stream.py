class MedianOfStream:
    """Return the median of all numbers inserted so far."""

    def insert(self, num: int) -> None:
        """Add num."""

    def median(self) -> float:
        """Return the middle number in sorted order, or the mean of the two middle numbers."""
