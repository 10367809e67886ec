def reconstruct_sequence(original: list[int], sequences: list[list[int]]) -> bool:
    """Return whether `original` is the only shortest list that contains each of `sequences` as a subsequence."""
