from bisect import bisect_left


def interval_intersections(first, second):
    common = []
    ends = [end for _, end in second]
    for start, end in first:
        j = bisect_left(ends, start)
        while j < len(second) and second[j][0] <= end:
            common.append([max(start, second[j][0]), min(end, second[j][1])])
            j += 1
    return common
