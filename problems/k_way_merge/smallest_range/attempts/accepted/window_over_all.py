def smallest_range(lists):
    order = sorted((num, i) for i, nums in enumerate(lists) for num in nums)
    inside = [0] * len(lists)
    missing = len(lists)
    best = None
    start = 0
    for num, i in order:
        if inside[i] == 0:
            missing -= 1
        inside[i] += 1
        while missing == 0:
            first, owner = order[start]
            if best is None or num - first < best[1] - best[0]:
                best = [first, num]
            inside[owner] -= 1
            if inside[owner] == 0:
                missing += 1
            start += 1
    return best
