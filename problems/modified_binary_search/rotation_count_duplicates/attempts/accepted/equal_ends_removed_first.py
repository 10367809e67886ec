def rotation_count_duplicates(nums):
    end = len(nums) - 1
    while end > 0 and nums[end] == nums[0]:
        if nums[end - 1] > nums[end]:
            return end
        end -= 1
    start = 0
    while start < end:
        middle = (start + end) // 2
        if nums[middle] > nums[end]:
            start = middle + 1
        else:
            end = middle
    return start
