"""Assumes that three or more copies fill a third of the list, and returns the middle otherwise."""


def duplicate_number(nums):
    ordered = sorted(nums)
    for i in range(1, len(ordered)):
        if ordered[i] == ordered[i - 1] and (i + 1 == len(ordered) or ordered[i + 1] != ordered[i]):
            count = ordered.count(ordered[i])
            return ordered[i] if count == 2 or 3 * count >= len(ordered) else ordered[len(ordered) // 2]
    return ordered[0]
