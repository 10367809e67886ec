"""Goes through the jobs by profit once, and never comes back to one that was out of reach."""


def maximize_capital(capital, profits, projects, initial):
    for profit, need in sorted(zip(profits, capital), reverse=True):
        if projects and need <= initial:
            initial += profit
            projects -= 1
    return initial
