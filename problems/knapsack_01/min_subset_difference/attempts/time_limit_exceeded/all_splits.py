"""Tries both subsets for every number until the difference cannot be smaller, without a memo."""


def min_subset_difference(nums):
    descending = sorted(nums, reverse=True)
    best = total = sum(nums)
    least = max(total % 2, 2 * descending[0] - total)

    def split(i, difference):
        nonlocal best
        if i == len(descending):
            best = min(best, difference)
            return
        for after in (abs(difference - descending[i]), difference + descending[i]):
            split(i + 1, after)
            if best == least:
                return

    split(0, 0)
    return best
