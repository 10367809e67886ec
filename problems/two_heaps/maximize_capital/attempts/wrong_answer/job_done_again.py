"""Leaves a job among those within reach when it is done."""


def maximize_capital(capital, profits, projects, initial):
    for _ in range(projects):
        within = [profit for need, profit in zip(capital, profits) if need <= initial]
        if not within or max(within) == 0:
            break
        initial += max(within)
    return initial
