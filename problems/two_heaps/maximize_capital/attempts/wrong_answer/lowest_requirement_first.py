"""Completes the projects in order of required capital."""


def maximize_capital(capital, profits, projects, initial):
    for required, profit in sorted(zip(capital, profits), key=lambda project: (project[0], -project[1]))[
        :projects
    ]:
        if required <= initial:
            initial += profit
    return initial
