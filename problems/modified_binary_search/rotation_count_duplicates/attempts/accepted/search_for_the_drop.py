def rotation_count_duplicates(nums):
    start = 0
    end = len(nums) - 1
    while start < end:
        middle = (start + end) // 2
        if nums[middle] > nums[middle + 1]:
            return middle + 1
        if middle > start and nums[middle - 1] > nums[middle]:
            return middle
        if nums[start] == nums[middle] and nums[middle] == nums[end]:
            if nums[start] > nums[start + 1]:
                return start + 1
            start += 1
            if nums[end - 1] > nums[end]:
                return end
            end -= 1
        elif nums[start] < nums[middle] or (nums[start] == nums[middle] and nums[middle] > nums[end]):
            start = middle + 1
        else:
            end = middle - 1
    return 0
