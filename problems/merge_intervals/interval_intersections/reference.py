def interval_intersections(first: list[list[int]], second: list[list[int]]) -> list[list[int]]:
    common = []
    i = j = 0
    while i < len(first) and j < len(second):
        start = max(first[i][0], second[j][0])
        if first[i][1] < second[j][1]:
            end = first[i][1]
            i += 1
        else:
            end = second[j][1]
            j += 1
        if start <= end:
            common.append([start, end])
    return common
