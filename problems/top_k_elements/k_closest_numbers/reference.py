def k_closest_numbers(nums: list[int], k: int, x: int) -> list[int]:
    left, right = 0, len(nums) - k
    while left < right:
        middle = (left + right) // 2
        if x - nums[middle] > nums[middle + k] - x:
            left = middle + 1
        else:
            right = middle
    return nums[left : left + k]
