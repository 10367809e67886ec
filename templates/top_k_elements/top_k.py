def top_k(items: list[str], k: int) -> list[str]:
    """Return the k most frequent items, most frequent first and ties in ascending order."""
