"""Considers only the projects that are available at the start."""

import heapq


def maximize_capital(capital, profits, projects, initial):
    available = [profit for required, profit in zip(capital, profits) if required <= initial]
    return initial + sum(heapq.nlargest(projects, available))
