def duplicate_number(nums):
    different = set(nums)
    return (sum(nums) - sum(different)) // (len(nums) - len(different))
