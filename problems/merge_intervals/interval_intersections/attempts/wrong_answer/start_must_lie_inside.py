"""Finds a pair only if the start of the first list's interval lies inside the other."""


def interval_intersections(first, second):
    common, i, j = [], 0, 0
    while i < len(first) and j < len(second):
        a, b = first[i], second[j]
        if b[0] <= a[0] <= b[1] or a[0] <= b[0] < b[1] <= a[1]:
            common.append([max(a[0], b[0]), min(a[1], b[1])])
        if a[1] < b[1]:
            i += 1
        else:
            j += 1
    return common
