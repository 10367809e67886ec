def top_k_numbers(nums: list[int], k: int) -> list[int]:
    """Return the k largest numbers in any order; duplicates count separately."""
