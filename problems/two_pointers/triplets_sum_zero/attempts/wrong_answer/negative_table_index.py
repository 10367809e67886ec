"""Looks the third value up in a table, where an index below 0 is read from the other end."""

from collections import Counter


def triplets_sum_zero(nums):
    offset = 1_000_000
    table = bytearray(2 * offset + 1)
    for num in nums:
        table[num + offset] = 1
    count = Counter(nums)
    descending = sorted(count, reverse=True)
    triplets = []
    for i, high in enumerate(descending):
        for middle in descending[i:]:
            low = -high - middle
            if low > middle:
                break
            if low == middle == high:
                enough = count[low] > 2
            elif low == middle or middle == high:
                enough = count[middle] > 1
            else:
                enough = True
            if enough and table[low + offset]:
                triplets.append([low, middle, high])
    return triplets
