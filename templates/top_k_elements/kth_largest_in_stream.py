class KthLargestInStream:
    """Track the k-th largest of all numbers so far."""

    def __init__(self, nums: list[int], k: int) -> None:
        """Start with nums, which holds at least k - 1 numbers."""

    def add(self, num: int) -> int:
        """Add num and return the k-th largest of all numbers so far."""
