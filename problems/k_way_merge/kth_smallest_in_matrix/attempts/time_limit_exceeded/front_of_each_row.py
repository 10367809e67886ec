"""Looks over the fronts of all rows for each of the k numbers."""


def kth_smallest_in_matrix(matrix, k):
    places = [0] * len(matrix)
    columns = len(matrix[0])
    for _ in range(k):
        value, least = matrix[-1][-1] + 1, -1
        for i, row in enumerate(matrix):
            if places[i] < columns and row[places[i]] < value:
                value, least = row[places[i]], i
        places[least] += 1
    return value
