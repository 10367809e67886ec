def min_jumps(jumps: list[int]) -> int:
    count = end = farthest = 0  # with `count` jumps, all indices up to `end` are reachable
    for i in range(len(jumps) - 1):
        farthest = max(farthest, i + jumps[i])
        if i == end:
            if farthest == end:
                return -1
            count += 1
            end = farthest
    return count
