def kth_smallest_in_matrix(matrix: list[list[int]], k: int) -> int:
    """Give the k-th smallest number of a square matrix whose rows and columns ascend; k counts from 1."""
