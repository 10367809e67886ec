def search_rotated_duplicates(nums, key):
    left, right = 0, len(nums) - 1
    while left <= right:
        while left < right and nums[left] == nums[left + 1]:
            left += 1
        while left < right and nums[right] == nums[right - 1]:
            right -= 1
        middle = (left + right) // 2
        if nums[middle] == key:
            return middle
        if nums[left] <= nums[middle]:
            if nums[left] <= key < nums[middle]:
                right = middle - 1
            else:
                left = middle + 1
        else:
            if nums[middle] < key <= nums[right]:
                left = middle + 1
            else:
                right = middle - 1
    return -1
