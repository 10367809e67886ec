def kth_smallest_in_matrix(matrix: list[list[int]], k: int) -> int:
    """Return the k-th smallest number of a square matrix with sorted rows and columns; k counts from 1."""
