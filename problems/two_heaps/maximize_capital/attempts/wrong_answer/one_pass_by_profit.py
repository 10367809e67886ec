"""Goes through the projects by profit once and never returns to one that was not available."""


def maximize_capital(capital, profits, projects, initial):
    for profit, required in sorted(zip(profits, capital), reverse=True):
        if projects and required <= initial:
            initial += profit
            projects -= 1
    return initial
