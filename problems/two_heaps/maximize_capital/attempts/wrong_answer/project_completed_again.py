"""Leaves a completed project among the available ones."""


def maximize_capital(capital, profits, projects, initial):
    for _ in range(projects):
        available = [profit for required, profit in zip(capital, profits) if required <= initial]
        if not available or max(available) == 0:
            break
        initial += max(available)
    return initial
