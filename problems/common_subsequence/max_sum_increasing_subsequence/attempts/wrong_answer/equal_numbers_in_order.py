"""Goes through the elements by value with equal ones ascending by index, so that equal elements are added."""


def max_sum_increasing_subsequence(nums):
    sums = [0] * len(nums)
    for i in sorted(range(len(nums)), key=lambda i: nums[i]):
        sums[i] = nums[i] + max([0] + [total for total in sums[:i] if total])
    return max(sums)
