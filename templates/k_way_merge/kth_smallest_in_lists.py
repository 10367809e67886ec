def kth_smallest_in_lists(lists: list[list[int]], k: int) -> int:
    """Give the k-th smallest number of all the sorted lists together; k counts from 1."""
