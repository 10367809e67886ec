"""Takes a gap at 0 for no gap, and says n."""


def missing_number(nums):
    rest = set(range(len(nums) + 1)) - set(nums)
    return rest.pop() or len(nums)
