"""Takes the better of two greedy ways: keep what comes first, or keep what is smaller."""


def min_deletions_to_sort(nums):
    last, first = None, 0
    for num in nums:
        if last is None or num > last:
            last, first = num, first + 1
    smaller = []
    for num in nums:
        while smaller and smaller[-1] >= num:
            smaller.pop()
        smaller.append(num)
    return len(nums) - max(first, len(smaller))
