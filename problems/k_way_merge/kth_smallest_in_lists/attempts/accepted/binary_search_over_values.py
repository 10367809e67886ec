from bisect import bisect_right


def kth_smallest_in_lists(lists, k):
    low = min(nums[0] for nums in lists if nums)
    high = max(nums[-1] for nums in lists if nums)
    while low < high:
        middle = (low + high) // 2
        if sum(bisect_right(nums, middle) for nums in lists) >= k:
            high = middle
        else:
            low = middle + 1
    return low
