from bisect import bisect_left


def shortest_common_supersequence(first, second):
    ends = []
    for char in first:
        for j in range(len(second) - 1, -1, -1):
            if second[j] == char:
                k = bisect_left(ends, j)
                ends[k : k + 1] = [j]
    return len(first) + len(second) - len(ends)
