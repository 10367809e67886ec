"""Chooses among the jobs that are within reach at the beginning, and no others."""

import heapq


def maximize_capital(capital, profits, projects, initial):
    within = [profit for need, profit in zip(capital, profits) if need <= initial]
    return initial + sum(heapq.nlargest(projects, within))
