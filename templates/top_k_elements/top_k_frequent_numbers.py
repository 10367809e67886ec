def top_k_frequent_numbers(nums: list[int], k: int) -> list[int]:
    """Return the k most frequent distinct numbers, in any order; any choice among equal counts."""
