def kth_smallest_in_matrix(matrix, k):
    numbers = []
    for row in matrix:
        numbers += row
    return sorted(numbers)[k - 1]
