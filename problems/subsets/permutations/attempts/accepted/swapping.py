def permutations(nums):
    found = []

    def permute(start):
        if start == len(nums):
            found.append(nums.copy())
        for i in range(start, len(nums)):
            nums[start], nums[i] = nums[i], nums[start]
            permute(start + 1)
            nums[start], nums[i] = nums[i], nums[start]

    permute(0)
    return found
