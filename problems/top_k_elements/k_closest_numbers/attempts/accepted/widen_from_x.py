from bisect import bisect_left


def k_closest_numbers(nums, k, x):
    right = bisect_left(nums, x)
    left = right - 1
    while right - left - 1 < k:
        if left < 0:
            right += 1
        elif right == len(nums):
            left -= 1
        elif x - nums[left] <= nums[right] - x:
            left -= 1
        else:
            right += 1
    return nums[left + 1 : right]
