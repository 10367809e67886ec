"""Looks for the greatest profit in a list that is not sorted."""


def maximize_capital(capital, profits, projects, initial):
    jobs = sorted(zip(capital, profits))
    place, within = 0, []
    for _ in range(projects):
        while place < len(jobs) and jobs[place][0] <= initial:
            within.append(jobs[place][1])
            place += 1
        if not within:
            break
        best = max(within)
        within.remove(best)
        initial += best
    return initial
