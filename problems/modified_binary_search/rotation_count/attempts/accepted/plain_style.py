def rotation_count(nums):
    start = 0
    end = len(nums) - 1
    while start < end:
        middle = start + (end - start) // 2
        if middle < end and nums[middle] > nums[middle + 1]:
            return middle + 1
        if middle > start and nums[middle - 1] > nums[middle]:
            return middle
        if nums[start] < nums[middle]:
            if nums[start] > nums[end]:
                start = middle + 1
            else:
                return start
        else:
            end = middle - 1
    return 0 if nums[0] < nums[-1] else start
