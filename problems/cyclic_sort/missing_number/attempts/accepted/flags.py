def missing_number(nums):
    seen = [False] * (len(nums) + 1)
    for num in nums:
        seen[num] = True
    return seen.index(False)
