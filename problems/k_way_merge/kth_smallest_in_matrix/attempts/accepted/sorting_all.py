def kth_smallest_in_matrix(matrix, k):
    everything = []
    for row in matrix:
        everything += row
    return sorted(everything)[k - 1]
