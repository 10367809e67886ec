"""Takes for each number of the first list the nearest one of every other list, on either side."""


def smallest_range(lists):
    best = None
    for num in lists[0]:
        picks = [num] + [min(nums, key=lambda other: abs(other - num)) for nums in lists[1:]]
        if best is None or max(picks) - min(picks) < best[1] - best[0]:
            best = [min(picks), max(picks)]
    return best
