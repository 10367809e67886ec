def min_window_sort(nums):
    ordered = sorted(nums)
    differ = [i for i in range(len(nums)) if nums[i] != ordered[i]]
    if not differ:
        return 0
    return differ[-1] - differ[0] + 1
