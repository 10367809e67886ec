def min_window_sort(nums: list[int]) -> int:
    start, end = 0, -1
    largest, smallest = nums[0], nums[-1]
    for i, num in enumerate(nums):
        if num < largest:
            end = i
        else:
            largest = num
    for i in range(len(nums) - 1, -1, -1):
        if nums[i] > smallest:
            start = i
        else:
            smallest = nums[i]
    return end - start + 1
