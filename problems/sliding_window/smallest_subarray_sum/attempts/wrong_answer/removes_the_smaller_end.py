"""Removes the smaller end of the whole list as long as the sum stays large enough."""


def smallest_subarray_sum(nums, target):
    start, end, total = 0, len(nums), sum(nums)
    if total < target:
        return 0
    while total - min(nums[start], nums[end - 1]) >= target:
        if nums[start] <= nums[end - 1]:
            total -= nums[start]
            start += 1
        else:
            end -= 1
            total -= nums[end]
    return end - start
