def min_jumps(jumps):
    last = len(jumps) - 1
    low = high = count = 0
    while high < last:
        farthest = max(i + jumps[i] for i in range(low, high + 1))
        low, high = high + 1, farthest
        if high < low:
            return -1
        count += 1
    return count
