def duplicate_number(nums):
    before = list(nums)
    i = 0
    while True:
        target = nums[i] - 1
        if target == i:
            i += 1
        elif nums[target] == nums[i]:
            found = nums[i]
            break
        else:
            nums[i], nums[target] = nums[target], nums[i]
    nums[:] = before
    return found
