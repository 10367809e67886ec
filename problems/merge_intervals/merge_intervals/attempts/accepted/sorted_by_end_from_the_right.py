def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals, key=lambda interval: interval[1], reverse=True):
        if merged and end >= merged[-1][0]:
            merged[-1] = (min(merged[-1][0], start), merged[-1][1])
        else:
            merged.append((start, end))
    return merged[::-1]
