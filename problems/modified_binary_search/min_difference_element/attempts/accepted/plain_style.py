def min_difference_element(nums, key):
    if key <= nums[0]:
        return nums[0]
    if key >= nums[-1]:
        return nums[-1]
    start = 0
    end = len(nums) - 1
    while start <= end:
        middle = (start + end) // 2
        if nums[middle] == key:
            return key
        if nums[middle] < key:
            start = middle + 1
        else:
            end = middle - 1
    if nums[start] - key < key - nums[end]:
        return nums[start]
    return nums[end]
