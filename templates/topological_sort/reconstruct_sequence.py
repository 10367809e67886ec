def reconstruct_sequence(original: list[int], sequences: list[list[int]]) -> bool:
    """Tell whether `original` is the only shortest list that holds each of `sequences` as a subsequence."""
