"""Takes the number after the duplicated one for the missing one, or the one before it."""


def corrupt_pair(nums):
    there, twice = set(), 0
    for num in nums:
        if num in there:
            twice = num
        there.add(num)
    return [twice, twice + 1 if twice + 1 not in there and twice < len(nums) else twice - 1]
