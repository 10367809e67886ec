def duplicate_number(nums):
    distinct = set(nums)
    return (sum(nums) - sum(distinct)) // (len(nums) - len(distinct))
