def duplicate_number(nums):
    before = list(nums)
    i = 0
    while True:
        home = nums[i] - 1
        if home == i:
            i += 1
        elif nums[home] == nums[i]:
            found = nums[i]
            break
        else:
            nums[i], nums[home] = nums[home], nums[i]
    nums[:] = before
    return found
