def kth_smallest_in_lists(lists: list[list[int]], k: int) -> int:
    """Return the k-th smallest number of all sorted lists together; k counts from 1."""
