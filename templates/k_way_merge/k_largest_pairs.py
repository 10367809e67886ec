def k_largest_pairs(first: list[int], second: list[int], k: int) -> list[list[int]]:
    """Return the k pairs [a, b] with the largest sums, a from first and b from second, in any order."""
