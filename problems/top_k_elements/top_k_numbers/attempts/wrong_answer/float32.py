"""Stores the numbers as float32, which rounds large ones."""

from array import array
from heapq import nlargest


def top_k_numbers(nums, k):
    return [int(num) for num in nlargest(k, array("f", nums))]
