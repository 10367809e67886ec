def top_k_numbers(nums: list[int], k: int) -> list[int]:
    """Return the k largest numbers, equal ones as often as they have room, in any order."""
