"""Keeps the open pairs in a list, where looking one up walks over all of them."""


def two_single_numbers(nums):
    waiting = []
    for num in nums:
        if num in waiting:
            waiting.remove(num)
        else:
            waiting.append(num)
    return waiting
