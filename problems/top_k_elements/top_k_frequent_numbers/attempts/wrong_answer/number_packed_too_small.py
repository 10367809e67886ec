"""Packs count and number into one key with room for 2 * 10**9 numbers, but there is one more."""

import heapq
from collections import Counter


def top_k_frequent_numbers(nums, k):
    room = 2 * 10**9
    keys = [count * room + num + 10**9 for num, count in Counter(nums).items()]
    return [key % room - 10**9 for key in heapq.nlargest(k, keys)]
