from bisect import bisect_left


def k_closest_numbers(nums, k, x):
    right = bisect_left(nums, x)
    left = right - 1
    below, above = [], []
    while len(below) + len(above) < k:
        if left < 0:
            above.append(nums[right])
            right += 1
        elif right == len(nums) or x - nums[left] < nums[right] - x or x - nums[left] == nums[right] - x:
            below.append(nums[left])
            left -= 1
        else:
            above.append(nums[right])
            right += 1
    return below[::-1] + above
