"""Never replaces the last element taken by a higher or lower one."""


def longest_alternating_subsequence(nums):
    kept = nums[:1]
    for num in nums[1:]:
        if num == kept[-1]:
            continue
        if len(kept) == 1 or (num > kept[-1]) != (kept[-1] > kept[-2]):
            kept.append(num)
    return len(kept)
