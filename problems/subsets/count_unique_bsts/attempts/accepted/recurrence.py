def count_unique_bsts(n):
    count = 1
    for i in range(n):
        count = count * 2 * (2 * i + 1) // (i + 2)
    return count
