"""Sorts the k kept numbers again whenever a number is added to them."""


def top_k_numbers(nums, k):
    best = sorted(nums[:k])
    for num in nums[k:]:
        if num > best[0]:
            best[0] = num
            best.sort()
    return best
