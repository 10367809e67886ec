"""Inserts each element everywhere and searches for every permutation in the list of those found."""


def permutations(nums):
    found = [[]]
    for num in nums:
        larger = []
        for order in found:
            for i in range(len(order) + 1):
                longer = order[:i] + [num] + order[i:]
                if longer not in larger:
                    larger.append(longer)
        found = larger
    return found
