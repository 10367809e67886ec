"""Extends the same subsets with the third of several equal elements as with the second."""


def subsets_with_duplicates(nums):
    nums = sorted(nums)
    found = [[]]
    batch = 0
    for i, num in enumerate(nums):
        end = len(found)
        if i > 0 and num == nums[i - 1]:
            first = batch
        else:
            first, batch = 0, end
        for j in range(first, end):
            found.append(found[j] + [num])
    return found
