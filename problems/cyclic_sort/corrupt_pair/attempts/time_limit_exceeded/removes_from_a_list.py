"""Removes each number from a list of all numbers, which takes a search and a shift each time."""


def corrupt_pair(nums):
    rest, twice = list(range(1, len(nums) + 1)), 0
    for num in nums:
        if num in rest:
            rest.remove(num)
        else:
            twice = num
    return [twice, rest[0]]
