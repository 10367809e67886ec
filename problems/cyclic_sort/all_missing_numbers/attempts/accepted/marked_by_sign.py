def all_missing_numbers(nums):
    for num in nums:
        place = abs(num) - 1
        if nums[place] > 0:
            nums[place] = -nums[place]
    missing = []
    for i in range(len(nums)):
        if nums[i] > 0:
            missing.append(i + 1)
    return missing
