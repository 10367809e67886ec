"""Tries both sides for every number, the lighter first, until no better deal is possible, and remembers nothing."""


def min_subset_difference(nums):
    falling = sorted(nums, reverse=True)
    best = total = sum(nums)
    least = max(total % 2, 2 * falling[0] - total)

    def deal(i, gap):
        nonlocal best
        if i == len(falling):
            best = min(best, gap)
            return
        for after in (abs(gap - falling[i]), gap + falling[i]):
            deal(i + 1, after)
            if best == least:
                return

    deal(0, 0)
    return best
