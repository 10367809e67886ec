class MedianOfStream:
    """Gives the median of all numbers that were inserted so far."""

    def insert(self, num: int) -> None:
        """Take one number in."""

    def median(self) -> float:
        """Give the median: the middle one of the sorted numbers, or the mean of the two in the middle."""
