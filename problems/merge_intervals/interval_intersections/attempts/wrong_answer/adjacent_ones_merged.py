"""Merges adjacent intersections, as if intervals contained only integers."""


def interval_intersections(first, second):
    common, i, j = [], 0, 0
    while i < len(first) and j < len(second):
        start, end = max(first[i][0], second[j][0]), min(first[i][1], second[j][1])
        if start <= end and common and common[-1][1] + 1 == start:
            common[-1][1] = end
        elif start <= end:
            common.append([start, end])
        if first[i][1] < second[j][1]:
            i += 1
        else:
            j += 1
    return common
