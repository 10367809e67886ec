"""Returns only as many missing numbers as there are distinct duplicated numbers."""


def all_missing_numbers(nums):
    present = set(nums)
    twice = {num for num in present if nums.count(num) > 1}
    return [num for num in range(1, len(nums) + 1) if num not in present][: len(twice)]
