def smallest_range(lists):
    order = sorted((num, i) for i, nums in enumerate(lists) for num in nums)
    counts = [0] * len(lists)
    missing = len(lists)
    best = None
    start = 0
    for num, i in order:
        if counts[i] == 0:
            missing -= 1
        counts[i] += 1
        while missing == 0:
            first, j = order[start]
            if best is None or num - first < best[1] - best[0]:
                best = [first, num]
            counts[j] -= 1
            if counts[j] == 0:
                missing += 1
            start += 1
    return best
