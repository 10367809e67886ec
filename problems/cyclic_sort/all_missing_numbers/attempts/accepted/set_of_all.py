def all_missing_numbers(nums):
    present = set(nums)
    return [number for number in range(1, len(nums) + 1) if number not in present]
