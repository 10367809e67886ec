def single_number(nums):
    ordered = sorted(nums)
    for first, second in zip(ordered[::2], ordered[1::2]):
        if first != second:
            return first
    return ordered[-1]
