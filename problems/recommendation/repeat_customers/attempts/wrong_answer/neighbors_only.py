"""Sees a repeat only if the next purchase of the product in the log is by the same customer."""

from collections import defaultdict
from itertools import pairwise


def repeat_probability(purchases):
    buyers = defaultdict(list)
    for customer, product in purchases:
        buyers[product].append(customer)
    answer = {}
    for product, names in buyers.items():
        again = {a for a, b in pairwise(names) if a == b}
        answer[product] = len(again) / len(set(names))
    return answer
