"""Compares each appointment only with the next one in the order of starts."""

from itertools import pairwise


def conflicting_pairs(appointments):
    order = sorted(range(len(appointments)), key=lambda i: appointments[i])
    return [sorted([i, j]) for i, j in pairwise(order) if appointments[j][0] < appointments[i][1]]
