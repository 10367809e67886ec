from functools import reduce
from operator import xor


def two_single_numbers(nums):
    both = reduce(xor, nums)
    bit = 0
    while not both >> bit & 1:
        bit += 1
    zeros = (num for num in nums if not num >> bit & 1)
    ones = (num for num in nums if num >> bit & 1)
    return [reduce(xor, zeros), reduce(xor, ones)]
