from bisect import bisect_left


def min_edits_to_transform(first, second):
    ends = []
    for char in first:
        for j in range(len(second) - 1, -1, -1):
            if second[j] == char:
                k = bisect_left(ends, j)
                ends[k : k + 1] = [j]
    return [len(first) - len(ends), len(second) - len(ends)]
