def permutations(nums):
    found = []

    def settle(start):
        if start == len(nums):
            found.append(nums.copy())
        for i in range(start, len(nums)):
            nums[start], nums[i] = nums[i], nums[start]
            settle(start + 1)
            nums[start], nums[i] = nums[i], nums[start]

    settle(0)
    return found
