def kth_smallest(nums: list[int], k: int) -> int:
    """Return the k-th smallest number; k counts from 1 and duplicates count separately."""
