"""Takes the closest m numbers that are not all of one list, without checking the other lists."""


def smallest_range(lists):
    order = sorted((num, i) for i, nums in enumerate(lists) for num in nums)
    m = len(lists)
    best = [order[0][0], order[-1][0]]
    for start in range(len(order) - m + 1):
        window = order[start : start + m]
        if len({i for _, i in window}) == m and window[-1][0] - window[0][0] < best[1] - best[0]:
            best = [window[0][0], window[-1][0]]
    return best
