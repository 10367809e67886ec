def all_duplicates(nums):
    found = []
    for num in nums:
        num = abs(num)
        if nums[num - 1] < 0:
            found.append(num)
        else:
            nums[num - 1] = -nums[num - 1]
    return found
