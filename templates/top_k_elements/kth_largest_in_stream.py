class KthLargestInStream:
    """Tells the k-th largest of all numbers that came in so far."""

    def __init__(self, nums: list[int], k: int) -> None:
        """Begin with the numbers, of which there are at least k - 1."""

    def add(self, num: int) -> int:
        """Take one number in and give the k-th largest of all."""
