def subsets_with_duplicates(nums):
    nums = sorted(nums)
    found = []
    path = []

    def choose(start):
        found.append(path.copy())
        for i in range(start, len(nums)):
            if i > start and nums[i] == nums[i - 1]:
                continue
            path.append(nums[i])
            choose(i + 1)
            path.pop()

    choose(0)
    return found
