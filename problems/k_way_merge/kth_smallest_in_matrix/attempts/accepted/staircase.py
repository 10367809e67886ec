def kth_smallest_in_matrix(matrix, k):
    rows, columns = len(matrix), len(matrix[0])

    def count_up_to(value):
        count, j = 0, columns
        for i in range(rows):
            while j > 0 and matrix[i][j - 1] > value:
                j -= 1
            count += j
        return count

    low, high = matrix[0][0], matrix[-1][-1]
    while low < high:
        middle = (low + high) // 2
        if count_up_to(middle) < k:
            low = middle + 1
        else:
            high = middle
    return low
