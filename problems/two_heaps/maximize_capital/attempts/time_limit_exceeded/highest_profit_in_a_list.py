"""Searches an unsorted list of the available projects for the highest profit."""


def maximize_capital(capital, profits, projects, initial):
    by_capital = sorted(zip(capital, profits))
    i, available = 0, []
    for _ in range(projects):
        while i < len(by_capital) and by_capital[i][0] <= initial:
            available.append(by_capital[i][1])
            i += 1
        if not available:
            break
        best = max(available)
        available.remove(best)
        initial += best
    return initial
